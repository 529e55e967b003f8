package org.alongside.platform.persistence.eclipselink;

import java.io.IOException;
import java.io.Writer;
import org.eclipse.persistence.platform.database.H2Platform;

/**
 * H2 with booleans as H2 knows them. EclipseLink writes values into the statement as soon as a query holds a function or
 * a condition on another table; a boolean then became 1 or 0, which H2 refuses to compare.
 */
public class TrueFalseH2 extends H2Platform {
    private static final long serialVersionUID = 1L;

    @Override
    protected void appendBoolean(Boolean value, Writer statement) throws IOException {
        statement.write(value ? "true" : "false");
    }
}
