package org.handrail.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.http.MediaType;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PaperPagesTests {

    private static final String EXAMPLE = "platform/paper-example";
    private static final String WORDS = "Zoë & Łukasz will <try> the café on Мира street.";

    @Test
    void keepsEveryWordAsItWasTyped() throws IOException {
        try (PDDocument document = made(WORDS)) {
            assertThat(new PDFTextStripper().getText(document)).contains("A plan", WORDS);
        }
    }

    @Test
    void makesAFileThatAScreenReaderCanRead() throws IOException {
        try (PDDocument document = made(WORDS)) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A plan");
        }
    }

    @Test
    void bringsItsTypefaceAlong() throws IOException {
        try (PDDocument document = made(WORDS)) {
            List<String> typefaces = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    typefaces.add(page.getResources().getFont(name).getName());
                }
            }
            assertThat(typefaces).isNotEmpty().allMatch(name -> name.contains("LiberationSans"));
        }
    }

    @Test
    void namesNobodyInTheFileName() throws IOException {
        var answer = pages().answer(EXAMPLE, Map.of("words", WORDS), "plan-HR-2026-000001");

        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("plan-HR-2026-000001.pdf");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    private static PDDocument made(String words) throws IOException {
        return Loader.loadPDF(pages().pdf(EXAMPLE, Map.of("words", words)));
    }

    private static PaperPages pages() throws IOException {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        SpringTemplateEngine templates = new SpringTemplateEngine();
        templates.setTemplateResolver(resolver);
        return new PaperPages(templates, new StaticApplicationContext());
    }
}
