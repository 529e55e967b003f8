package org.alongside.boards;

/** What a person does on a board beside taking part: a steward looks after it, everyone has the same rights on cards. */
public enum BoardRole {
    STEWARD,
    MEMBER
}
