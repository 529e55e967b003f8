/** The doors over REST. */
@NullMarked
package org.alongside.identity.rest;

import org.jspecify.annotations.NullMarked;
