@NullMarked
package org.alongside.supporters.web;

import org.jspecify.annotations.NullMarked;
