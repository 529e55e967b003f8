package org.alongside.administration.audit;

/** One line of the file; no cell begins in a way that a table program would calculate. */
final class CommaLine {
    static final String HEAD = "time,who,kind,about,subject\r\n";

    private CommaLine() {}

    static String of(AuditLine line) {
        return String.join(
                        ",",
                        cell(line.at().toString()),
                        cell(line.who()),
                        cell(line.kind()),
                        cell(line.about()),
                        cell(line.subject().toString()))
                + "\r\n";
    }

    static String cell(String text) {
        boolean calculates = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (calculates ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
