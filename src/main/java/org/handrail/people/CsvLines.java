package org.handrail.people;

import java.util.ArrayList;
import java.util.List;

/** Takes a table with commas apart; a cell in quotation marks may hold commas, line ends and doubled quotation marks. */
final class CsvLines {

    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private CsvLines() {}

    static List<List<String>> of(String text) {
        CsvLines read = new CsvLines();
        read.all(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return read.lines;
    }

    private void all(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quoted && letter == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && letter == ',') {
                endCell();
            } else if (!quoted && letter == '\n') {
                endLine();
            } else if (quoted || letter != '\r') {
                cell.append(letter);
            }
        }
        endLine();
    }

    private void endCell() {
        line.add(cell.toString());
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        lines.add(line);
        line = new ArrayList<>();
    }
}
