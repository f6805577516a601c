package org.handrail.platform.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/**
 * Makes PDF files out of the templates whose frame is {@code platform/print}: tagged, so that a screen reader can read
 * them, with the typeface inside. Nothing is fetched while a file is made.
 */
@Component
public class PaperPages {

    private static final String TYPEFACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final SpringTemplateEngine templates;
    private final ApplicationContext beans;
    private final String styles;

    PaperPages(SpringTemplateEngine templates, ApplicationContext beans) throws IOException {
        XRLog.setLoggingEnabled(false);
        this.templates = templates;
        this.beans = beans;
        this.styles = new ClassPathResource("static/platform/print.css").getContentAsString(StandardCharsets.UTF_8);
    }

    /** The answer to a browser that asks for the file; {@code name} has no ending and names nobody. */
    public ResponseEntity<byte[]> answer(String template, Map<String, ?> model, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name + ".pdf")
                                .build()
                                .toString())
                .body(pdf(template, model));
    }

    byte[] pdf(String template, Map<String, ?> model) {
        Map<String, Object> values = new HashMap<>(model);
        values.put("styles", styles);
        Context context = new Context(Locale.UK, values);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useUriResolver((base, uri) -> null);
            builder.useFont(PaperPages::typeface, "Liberation Sans", NORMAL, FontStyle.NORMAL, true);
            builder.useFont(PaperPages::typeface, "Liberation Sans", BOLD, FontStyle.NORMAL, true);
            builder.withHtmlContent(templates.process(template, context), "/");
            builder.toStream(file);
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException("A PDF could not be made.", failed);
        }
        return file.toByteArray();
    }

    private static InputStream typeface() {
        InputStream stream = PaperPages.class.getResourceAsStream(TYPEFACE);
        if (stream == null) {
            throw new IllegalStateException("The typeface for PDF files is missing.");
        }
        return stream;
    }
}
