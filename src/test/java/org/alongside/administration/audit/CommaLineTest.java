package org.alongside.administration.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommaLineTest {
    @Test
    void noCellIsCalculatedByATableProgram() {
        for (String name : new String[] {"=1+1", "+44", "-1", "@x"}) {
            assertThat(CommaLine.cell(name)).isEqualTo("\"'" + name + "\"");
        }
        assertThat(CommaLine.cell("Joan \"Jo\" Price, carer")).isEqualTo("\"Joan \"\"Jo\"\" Price, carer\"");
    }
}
