/** Tests of looking after the installation. */
package org.alongside.administration;
