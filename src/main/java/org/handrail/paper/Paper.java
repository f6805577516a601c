package org.handrail.paper;

/** What can be printed for a family. */
enum Paper {
    ASSESSMENT("assessment", "Our assessment together"),
    PLAN("plan", "Your plan"),
    LETTER("letter", "A letter for you");

    private final String path;
    private final String title;

    Paper(String path, String title) {
        this.path = path;
        this.title = title;
    }

    String path() {
        return path;
    }

    /** As it stands on the paper. */
    String title() {
        return title;
    }

    String template() {
        return "paper/" + path;
    }
}
