package io.github.wheelscout.wheel;

/**
 * A member as the directory lists it.
 *
 * @param offset where its local header is, from the archive's beginning
 * @param nameLength the bytes of its name
 * @param extraLength the bytes of its extra fields
 * @param encrypted whether a password is needed
 */
record Listed(
    WheelMember member, long offset, int nameLength, int extraLength, boolean encrypted) {}
