/** The pages of stories and pictures, and the way their files are served. */
@NullMarked
package org.alongside.stories.web;

import org.jspecify.annotations.NullMarked;
