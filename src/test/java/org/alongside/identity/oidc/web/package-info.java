@NullMarked
package org.alongside.identity.oidc.web;

import org.jspecify.annotations.NullMarked;
