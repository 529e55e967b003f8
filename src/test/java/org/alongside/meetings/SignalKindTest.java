package org.alongside.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SignalKindTest {
    @Test
    void everybodyCanAlwaysStopAMeetingWhateverWasAgreed() {
        assertThat(SignalKind.agreed("")).containsExactly(SignalKind.STOP);
        assertThat(SignalKind.agreed("lost, slow"))
                .containsExactlyInAnyOrder(SignalKind.STOP, SignalKind.SLOW, SignalKind.LOST);
    }

    @Test
    void whatIsNoSignalIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SignalKind.checked("slow, wave"));
        assertThat(SignalKind.checked("lost , slow")).isEqualTo("slow, lost");
    }
}
