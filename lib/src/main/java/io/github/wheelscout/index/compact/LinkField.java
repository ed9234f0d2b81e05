package io.github.wheelscout.index.compact;

/** What a link can have, a bit each. */
enum LinkField {
  FILENAME(0),
  /** The URL ends with the file name, which is not written twice. */
  URL_ENDS_WITH_IT(1),
  HASHES(2),
  REQUIRES_PYTHON(3),
  UPLOAD_TIME(4),
  SIZE(5),
  YANKED(6),
  YANK_REASON(7),
  CORE_METADATA(8),
  DIST_INFO_METADATA(9),
  /** Both keys say the same, which is not written twice. */
  SAME_METADATA(10),
  PROVENANCE(11),
  /** It comes from another place than the page. */
  COMES_FROM(12);

  private final int bit;

  LinkField(int place) {
    bit = 1 << place;
  }

  /** Its bit, or none. */
  int bit(boolean set) {
    return set ? bit : 0;
  }

  /** Whether its bit is there. */
  boolean isIn(int fields) {
    return (fields & bit) != 0;
  }
}
