@NullMarked
package org.alongside.stories.rest;

import org.jspecify.annotations.NullMarked;
