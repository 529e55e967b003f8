package org.alongside.meetings.rest;

import java.util.UUID;
import org.alongside.meetings.Command;

/**
 * What every command carries.
 *
 * @param command an id made by the caller; the same id is obeyed once and answered the same
 * @param seen the revision the caller saw
 */
public record Press(UUID command, long seen) {

    public Press {
        Given.must("command", command);
    }

    Command asCommand() {
        return new Command(command, seen);
    }
}
