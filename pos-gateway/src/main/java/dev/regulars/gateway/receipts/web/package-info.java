@NullMarked
package dev.regulars.gateway.receipts.web;

import org.jspecify.annotations.NullMarked;
