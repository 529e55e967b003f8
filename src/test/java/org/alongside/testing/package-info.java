/**
 * A real server, a real database and a real browser for tests.
 *
 * <pre>{@code
 * @OnServer
 * class MoveCardST {
 *     @Test
 *     void cardIsMovedByMenu(Browsers browsers) {
 *         Visit amina = browsers.staff("amina");
 *         amina.open("/boards/");
 *         amina.page().getByRole(AriaRole.LINK, named("Respite care")).click();
 *         amina.axe();
 *         amina.picture("board");
 *     }
 * }
 * }</pre>
 *
 * Every visit ends with its test, and fails it when the browser's console said something was wrong.
 */
@NullMarked
package org.alongside.testing;

import org.jspecify.annotations.NullMarked;
