package org.alongside.reports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.alongside.consent.release.ReleasePart;
import org.alongside.consent.release.ReleasePicture;
import org.alongside.platform.text.Texts;

/**
 * A report as one file that opens in any browser: headings, lists and quotations as a screen reader knows them, text that
 * grows and wraps, Easy Read first, and a form for paper. Nothing in it asks the network for anything.
 */
final class ReportFile {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Large, calm and one column; on paper each part stays together. */
    private static final String STYLE = """
            body{margin:0;background:#fff;color:#1c1b22;font:1.125rem/1.6 Verdana,"Segoe UI",sans-serif}
            main{max-width:42rem;margin:0 auto;padding:2rem 1.25rem}
            h1{font-size:2rem;line-height:1.25;margin:0 0 .5rem}
            h2{font-size:1.5rem;line-height:1.3;margin:3rem 0 1rem;padding-top:1rem;border-top:3px solid #4b2e83}
            h3{font-size:1.125rem;margin:0 0 .5rem}
            p{margin:0 0 1rem}
            .quiet{color:#54515f}
            .easy{font-size:1.375rem;line-height:1.7}
            .easy li{margin:0 0 1rem}
            ul{margin:0;padding:0;list-style:none}
            .part{margin:0 0 2rem}
            blockquote{margin:0 0 1rem;padding:.25rem 0 .25rem 1.25rem;border-left:5px solid #4b2e83}
            blockquote p{margin:0;font-size:1.25rem}
            footer{color:#54515f}
            img{max-width:100%;height:auto}
            @media print{@page{margin:20mm}body{font-size:13pt}main{max-width:none;padding:0}
            .part,blockquote{break-inside:avoid}h2,h3{break-after:avoid}}
            """;

    private final Work work;
    private final Texts texts;
    private final StringBuilder html = new StringBuilder();

    ReportFile(Work work, Texts texts) {
        this.work = work;
        this.texts = texts;
    }

    /** @param written is told after each part how many are written */
    String html(IntConsumer written) {
        html.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"UTF-8\">\n<title>")
                .append(safe(work.title()))
                .append("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(safe(work.title()))
                .append("</h1>\n");
        para("quiet", text("reports.fileMade", DAY.format(LocalDate.ofInstant(work.at(), ZONE))));
        easy();
        int done = 0;
        for (Work.Section section : work.sections()) {
            html.append("<section>\n<h2>").append(safe(section.heading())).append("</h2>\n<ul>\n");
            for (ReleasePart part : section.parts()) {
                part(part);
                written.accept(++done);
            }
            html.append("</ul>\n</section>\n");
        }
        html.append("<section>\n<h2>").append(safe(text("reports.fileHow"))).append("</h2>\n");
        para("", text("reports.fileYes"));
        html.append("</section>\n</main>\n</body>\n</html>\n");
        return html.toString();
    }

    /** First, since who needs it should not have to pass what they cannot read. */
    private void easy() {
        List<String> lines = lines(work.easy());
        if (lines.isEmpty()) {
            return;
        }
        html.append("<section>\n<h2>").append(safe(text("reports.fileEasy"))).append("</h2>\n<ul class=\"easy\">\n");
        lines.forEach(line -> html.append("<li>").append(safe(line)).append("</li>\n"));
        html.append("</ul>\n</section>\n");
    }

    private void part(ReleasePart part) {
        html.append("<li class=\"part\">\n");
        if (!part.title().isBlank()) {
            html.append("<h3>").append(safe(part.title())).append("</h3>\n");
        }
        ReleasePicture picture = part.picture();
        if (picture != null) {
            html.append("<p><img alt=\"")
                    .append(safe(picture.described()))
                    .append("\" src=\"data:")
                    .append(safe(picture.type()))
                    .append(";base64,")
                    .append(Base64.getEncoder().encodeToString(picture.content().get()))
                    .append("\"></p>\n");
        }
        if (!part.said().isBlank()) {
            html.append("<blockquote>\n");
            lines(part.said()).forEach(line -> para("", line));
            html.append("<footer>")
                    .append(safe(part.by().isEmpty() ? text("reports.fileNoName") : part.by()))
                    .append("</footer>\n</blockquote>\n");
        }
        lines(part.words()).forEach(line -> para("", line));
        html.append("</li>\n");
    }

    private void para(String style, String words) {
        html.append(style.isEmpty() ? "<p>" : "<p class=\"" + style + "\">")
                .append(safe(words))
                .append("</p>\n");
    }

    private String text(String key, Object... args) {
        return texts.of(Texts.STANDARD, key, args);
    }

    private static List<String> lines(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
