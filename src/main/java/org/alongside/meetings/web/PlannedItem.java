package org.alongside.meetings.web;

import java.util.UUID;
import org.alongside.meetings.NewItem;
import org.alongside.meetings.Purpose;
import org.alongside.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** One item of the agenda while it is being typed. */
public class PlannedItem {

    private @Nullable String title;
    private @Nullable String purpose = Purpose.DECIDE.name();
    private @Nullable String minutes = "20";
    private @Nullable String plainWords;
    private @Nullable String easyRead;
    private @Nullable String askedBy;

    boolean isEmpty() {
        return Form.text(title).isBlank();
    }

    NewItem planned(@Nullable UUID card) {
        return new NewItem(
                Form.text(title),
                Purpose.valueOf(Form.text(purpose)),
                length(),
                Form.text(plainWords),
                Form.text(easyRead),
                Form.text(askedBy),
                card);
    }

    private int length() {
        String typed = Form.text(minutes).strip();
        if (!typed.matches("[0-9]{1,3}")) {
            throw Refusal.invalid("minutes", "meetings.minutesWrong", 240);
        }
        return Integer.parseInt(typed);
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes;
    }

    public @Nullable String getPlainWords() {
        return plainWords;
    }

    public void setPlainWords(@Nullable String plainWords) {
        this.plainWords = plainWords;
    }

    public @Nullable String getEasyRead() {
        return easyRead;
    }

    public void setEasyRead(@Nullable String easyRead) {
        this.easyRead = easyRead;
    }

    public @Nullable String getAskedBy() {
        return askedBy;
    }

    public void setAskedBy(@Nullable String askedBy) {
        this.askedBy = askedBy;
    }
}
