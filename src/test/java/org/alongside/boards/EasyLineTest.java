package org.alongside.boards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EasyLineTest {

    @Test
    void aLineCanNameItsPicture() {
        assertThat(EasyLine.read("home: We want breaks at home.\r\n\n  coin :  It costs £190.  "))
                .containsExactly(
                        new EasyLine("home", "We want breaks at home."), new EasyLine("coin", "It costs £190."));
    }

    @Test
    void aLineWithoutAPictureKeepsAllItsWords() {
        assertThat(EasyLine.read("We say: this is hard.")).containsExactly(new EasyLine("", "We say: this is hard."));
    }

    @Test
    void nothingIsNoLine() {
        assertThat(EasyLine.read(null)).isEmpty();
        assertThat(EasyLine.read(" \n ")).isEmpty();
    }
}
