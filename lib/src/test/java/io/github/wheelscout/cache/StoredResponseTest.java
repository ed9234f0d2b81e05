package io.github.wheelscout.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.wheelscout.net.HeaderFields;
import io.github.wheelscout.net.HttpDate;
import io.github.wheelscout.net.Trust;
import io.github.wheelscout.testkit.Bullet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a response may be kept and used again (RFC 9111). */
class StoredResponseTest {

  private static final Instant TIME = Instant.parse("2026-11-22T12:00:00Z");
  private static final String URL = "https://x.example/";
  private static final String DATE = "Sun, 22 Nov 2026 12:00:00 GMT";

  private static StoredResponse response(String... fields) {
    return response(200, fields);
  }

  private static StoredResponse response(int status, String... fields) {
    return new StoredResponse(status, URL, Trust.VERIFIED, HeaderFields.of(fields), TIME, TIME);
  }

  private static boolean isFresh(StoredResponse response, int seconds) {
    return response.isFresh(response.control(), TIME.plusSeconds(seconds));
  }

  private static boolean isStorable(StoredResponse response) {
    return response.isStorable(response.control());
  }

  @Test
  @Bullet("HTTP-31")
  void maxAgeAndExpiresSayHowLongItIsFresh() {
    assertTrue(isFresh(response("Cache-Control", "max-age=600", "Date", DATE), 599));
    assertFalse(isFresh(response("Cache-Control", "max-age=600", "Date", DATE), 600));
    StoredResponse expires = response("Date", DATE, "Expires", "Sun, 22 Nov 2026 12:10:00 GMT");
    assertTrue(isFresh(expires, 599));
    assertFalse(isFresh(expires, 600));
    assertFalse(isFresh(response("Date", DATE, "Expires", "0"), 0));
    assertTrue(
        isFresh(response("Cache-Control", "max-age=600", "Date", DATE, "Expires", "0"), 599));
  }

  @Test
  @Bullet("HTTP-31")
  void noFreshnessIsGuessed() {
    StoredResponse old = response("Date", DATE, "Last-Modified", "Sun, 22 Nov 2015 12:00:00 GMT");
    assertFalse(isFresh(old, 0));
    assertTrue(isStorable(old));
  }

  @Test
  @Bullet("HTTP-31")
  void noCacheMeansToAskEachTimeAndNoStoreNotToKeep() {
    StoredResponse asks = response("Cache-Control", "no-cache, max-age=600", "ETag", "x");
    assertFalse(isFresh(asks, 0));
    assertTrue(isStorable(asks));
    assertFalse(isStorable(response("Cache-Control", "no-store, max-age=600", "ETag", "x")));
  }

  @Test
  @Bullet("HTTP-31")
  void theAgeCountsFromWhereItWasMade() {
    StoredResponse aged = response("Cache-Control", "max-age=600", "Date", DATE, "Age", "500");
    assertEquals(Duration.ofSeconds(510), aged.age(TIME.plusSeconds(10)));
    assertTrue(isFresh(aged, 99));
    assertFalse(isFresh(aged, 100));
    StoredResponse dated =
        response("Cache-Control", "max-age=600", "Date", "Sun, 22 Nov 2026 11:55:00 GMT");
    assertEquals(Duration.ofSeconds(310), dated.age(TIME.plusSeconds(10)));
    StoredResponse slow =
        new StoredResponse(
            200, URL, Trust.LOCAL, HeaderFields.of("Age", "5"), TIME.minusSeconds(7), TIME);
    assertEquals(Duration.ofSeconds(12), slow.age(TIME));
  }

  @Test
  void ofAListOfAgesTheFirstCountsAndWhatIsNoneIsIgnored() {
    assertEquals(Duration.ofSeconds(7), response("Date", DATE, "Age", "7, 3").age(TIME));
    assertEquals(Duration.ofSeconds(7), response("Age", "7", "Age", "x").age(TIME));
    assertEquals(Duration.ZERO, response("Date", DATE, "Age", "-7").age(TIME));
    assertEquals(Duration.ZERO, response("Date", DATE, "Age", "").age(TIME));
  }

  @Test
  void aTimeIsOfDigits() {
    assertEquals(null, HttpDate.tryParse("Thu, 01 Jan 1970 0):0/:(0 GMT", 2026));
    assertEquals(null, HttpDate.tryParse("Thu, 0: Jan 1970 00:00:00 GMT", 2026));
    assertEquals(Instant.EPOCH, HttpDate.tryParse("Thu, 01 Jan 1970 00:00:00 GMT", 2026));
  }

  @Test
  void aYearOfMoreThanFourDigitsIsNone() {
    assertEquals(null, HttpDate.tryParse("Fri, 01 Jan +999999999 00:00:00 GMT", 2026));
    assertEquals(null, HttpDate.tryParse("Sat Jan  1 00:00:00 +10000", 2026));
    StoredResponse endless =
        response("Date", DATE, "Expires", "Fri, 01 Jan +999999999 00:00:00 GMT");
    assertEquals(0, HeadLine.of(endless, endless.control()).freshUntil());
    StoredResponse last = response("Date", DATE, "Expires", "Fri, 31 Dec 9999 23:59:59 GMT");
    assertTrue(HeadLine.of(last, last.control()).isFresh(TIME.plusSeconds(1L << 36)));
  }

  @Test
  void whatCameInTheFutureIsStale() {
    assertFalse(isFresh(response("Cache-Control", "max-age=600", "Date", DATE), -1));
  }

  @Test
  @Bullet("HTTP-17")
  void onlyWholeAnswersThatCanBeUsedAgainAreKept() {
    for (int status : List.of(200, 203, 404, 410)) {
      assertTrue(isStorable(response(status)), "status " + status);
    }
    for (int status : List.of(206, 302, 304, 307, 400, 401, 403, 500)) {
      assertFalse(isStorable(response(status, "ETag", "x")), "status " + status);
    }
    assertFalse(isStorable(response("ETag", "x", "Vary", "Accept, *")));
  }

  @Test
  void whatAnswersVaryByIsSpeltInOneWay() {
    StoredResponse varies = response("Vary", "User-Agent, accept", "vary", "ACCEPT");
    assertEquals(List.of("accept", "user-agent"), List.copyOf(varies.varyingBy()));
  }

  @Test
  @Bullet("HTTP-32")
  void anAnswerThatNothingChangedRenewsTheHeadAndNotWhatItSaysOfTheBody() {
    StoredResponse kept =
        response(
            "Cache-Control",
            "max-age=1",
            "Date",
            DATE,
            "Age",
            "9",
            "ETag",
            "x",
            "Content-Type",
            "text/html",
            "Content-Length",
            "5");
    Instant later = TIME.plusSeconds(1000);
    StoredResponse confirmed =
        kept.confirmed(
            HeaderFields.of(
                "Cache-Control",
                "max-age=600",
                "Date",
                "Sun, 22 Nov 2026 12:16:40 GMT",
                "Content-Length",
                "0",
                "X-New",
                "y"),
            later,
            later);
    assertTrue(confirmed.isFresh(confirmed.control(), later.plusSeconds(599)));
    assertEquals("5", confirmed.fields().first("content-length"));
    assertEquals("text/html", confirmed.fields().first("content-type"));
    assertEquals("x", confirmed.fields().first("etag"));
    assertEquals("y", confirmed.fields().first("x-new"));
    assertNull(confirmed.fields().first("age"));
  }

  @Test
  void itComesBackFromItsTextAsItWas() {
    StoredResponse response = response("Date", DATE, "X", "", "Set-Cookie", "a:b", "X", "é");
    HeadLine line = HeadLine.of(response, response.control());
    assertEquals(response, ResponseFormat.decode(ResponseFormat.encode(line, response)));
    for (String broken :
        List.of("", "\n", "200 1\n\n", "200 1 x\n\n", "200 9 2 3 4\n5\nu\na:b\n")) {
      assertNull(
          ResponseFormat.decode(ByteBuffer.wrap(broken.getBytes(StandardCharsets.UTF_8))), broken);
    }
  }

  @Test
  void theFirstLineAloneTellsFreshnessAndAge() {
    StoredResponse aged = response("Cache-Control", "max-age=600", "Date", DATE, "Age", "500");
    HeadLine line = HeadLine.of(aged, aged.control());
    assertEquals(line, HeadLine.read(ResponseFormat.encode(line, aged)));
    assertTrue(line.isFresh(TIME.plusSeconds(99)));
    assertFalse(line.isFresh(TIME.plusSeconds(100)));
    assertFalse(line.isFresh(TIME.minusSeconds(1)));
    assertEquals(510, line.ageSeconds(TIME.plusSeconds(10)));
    assertFalse(line.untilAtMost(0).isFresh(TIME));
  }

  @Test
  void timesHaveThreeForms() {
    Instant time = Instant.parse("1994-11-06T08:49:37Z");
    assertEquals(time, HttpDate.tryParse("Sun, 06 Nov 1994 08:49:37 GMT", 2026));
    assertEquals(time, HttpDate.tryParse("Sunday, 06-Nov-94 08:49:37 GMT", 2026));
    assertEquals(time, HttpDate.tryParse("Sun Nov  6 08:49:37 1994", 2026));
    assertNull(HttpDate.tryParse("0", 2026));
    assertNull(HttpDate.tryParse("Sun, 06 Nov 1994 08:49:37 CET", 2026));
    assertNull(HttpDate.tryParse("Sun, 31 Feb 1994 08:49:37 GMT", 2026));
    assertNull(HttpDate.tryParse("Sun, 06 Nov 1994 24:49:37 GMT", 2026));
    assertNull(HttpDate.tryParse("Sun, 06 Nov 1994 08:6a:37 GMT", 2026));
    assertNull(HttpDate.tryParse("Sun, 06 anF 1994 08:49:37 GMT", 2026));
    assertNull(HttpDate.tryParse("Mon, 06 Nov 1994 08:49:37 GMT", 2026));
    assertEquals(
        Instant.parse("2024-02-29T23:59:59Z"),
        HttpDate.tryParse("Thu, 29 Feb 2024 23:59:59 GMT", 2026));
  }
}
