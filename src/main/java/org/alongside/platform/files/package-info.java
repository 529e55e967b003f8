/** Files that people bring: recognised by what is in them, kept in the database, sent in parts. */
@NullMarked
package org.alongside.platform.files;

import org.jspecify.annotations.NullMarked;
