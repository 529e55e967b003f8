/** Taking part on paper: packs to print, slips to send back, and what comes back entered as theirs. */
@NullMarked
package org.alongside.home.paper;

import org.jspecify.annotations.NullMarked;
