package io.github.wheelscout.architecture.planted.habit;

import java.util.concurrent.CompletableFuture;

/** The API must block. */
record Promising(CompletableFuture<String> later) {}
