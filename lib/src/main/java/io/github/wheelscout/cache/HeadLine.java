package io.github.wheelscout.cache;

import io.github.wheelscout.net.Trust;
import java.nio.ByteBuffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a head, which says whether the answer may be used without asking, so that
 * nothing else of the head has to be read for that. Times are in milliseconds.
 *
 * @param status the status code; 0 if it is no answer but says what answers vary by
 * @param trust how sure it is who answered
 * @param receivedAt when it came
 * @param age how old it was then
 * @param freshUntil until when it says that it is fresh; 0 if it does not
 */
record HeadLine(int status, Trust trust, long receivedAt, long age, long freshUntil) {

  /** Stands in front of what answers vary by. */
  static final HeadLine VARIES = new HeadLine(0, Trust.VERIFIED, 0, 0, 0);

  private static final int NUMBERS = 5;

  /** No number is larger, so that sums of them are numbers too. */
  private static final long LARGEST = 1L << 59;

  private static final Trust[] TRUSTS = Trust.values();

  /** The line of an answer that is fresh as long as it says, whatever led to it. */
  static HeadLine of(StoredResponse response, CacheControl control) {
    long received = response.receivedAt().toEpochMilli();
    long age = response.age(response.receivedAt()).toMillis();
    long lifetime = response.lifetime(control).toMillis();
    boolean never = control.has("no-cache") || lifetime <= age;
    return new HeadLine(
        response.status(), response.trust(), received, age, never ? 0 : received + lifetime - age);
  }

  /** The same of an answer that is fresh until then at most. */
  HeadLine untilAtMost(long time) {
    return new HeadLine(status, trust, receivedAt, age, Math.min(freshUntil, time));
  }

  /** The line in a head; null if there is none. */
  static @Nullable HeadLine read(ByteBuffer head) {
    long[] numbers = new long[NUMBERS];
    for (int i = 0; i < NUMBERS; i++) {
      char end = i == NUMBERS - 1 ? '\n' : ' ';
      boolean ended = false;
      while (!ended && head.hasRemaining()) {
        byte c = head.get();
        ended = c == end;
        if (!ended && (c < '0' || c > '9')) {
          return null;
        }
        numbers[i] = ended ? numbers[i] : Math.min(LARGEST, numbers[i]) * 10 + (c - '0');
      }
      if (!ended || numbers[i] > LARGEST) {
        return null;
      }
    }
    return numbers[1] >= TRUSTS.length
        ? null
        : new HeadLine(
            (int) numbers[0], TRUSTS[(int) numbers[1]], numbers[2], numbers[3], numbers[4]);
  }

  /** Whether it may be used without asking; what came in the future may not. */
  boolean isFresh(Instant now) {
    long time = now.toEpochMilli();
    return receivedAt <= time && time < freshUntil;
  }

  /** How many seconds old it is. */
  long ageSeconds(Instant now) {
    return (age + Math.max(0, now.toEpochMilli() - receivedAt)) / 1000;
  }

  /** The line without its end. */
  @Override
  public String toString() {
    int place = 0;
    while (TRUSTS[place] != trust) {
      place++;
    }
    return status + " " + place + " " + receivedAt + " " + age + " " + freshUntil;
  }
}
