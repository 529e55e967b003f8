/** Questions, answers, choices and receipts for programs. */
@NullMarked
package org.alongside.consent.rest;

import org.jspecify.annotations.NullMarked;
