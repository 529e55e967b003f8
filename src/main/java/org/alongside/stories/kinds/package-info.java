/** What can be told or shown: a story, a picture, sound, film; a new kind is one class here. */
@NullMarked
package org.alongside.stories.kinds;

import org.jspecify.annotations.NullMarked;
