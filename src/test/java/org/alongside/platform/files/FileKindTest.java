package org.alongside.platform.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "JPEG, '\u00ff\u00d8\u00ff\u00e0'",
        "PNG, '\u0089PNG\r\n\u001a\n'",
        "PDF, '%PDF-1.7'",
        "MP3, 'ID3x'",
        "WAV, 'RIFF1234WAVE'",
        "OGG, 'OggS'",
        "M4A, '1234ftypM4A '",
        "MP4, '1234ftypisom'",
        "WEBM, '\u001aE\u00df\u00a3'"
    })
    void isToldByItsFirstBytes(FileKind kind, String head) {
        assertThat(FileKind.of(head.getBytes(ISO_8859_1))).contains(kind);
    }

    @Test
    void aPageThatCallsItselfAPictureIsNone() {
        assertThat(FileKind.of("<html><script>".getBytes(ISO_8859_1))).isEqualTo(Optional.empty());
        assertThat(FileKind.of("<svg onload=".getBytes(ISO_8859_1))).isEqualTo(Optional.empty());
    }
}
