/// The tables of a store.
enum StoreSchema {
  /// The first version.
  ///
  /// Tables of truth are run, article, article_text, fingerprint, quotation, article_history, ledger, source,
  /// quarantine, withdrawal and forgotten. The others are drawn from the records of current articles, for queries.
  ///
  /// Days are whole numbers, 20250301 for 1 March 2025; instants are seconds since 1970 in UTC.
  static let version1 = """
    CREATE TABLE run (
      id INTEGER PRIMARY KEY,
      started INTEGER NOT NULL,
      finished INTEGER CHECK (finished >= started),
      host TEXT NOT NULL,
      process INTEGER NOT NULL,
      program TEXT NOT NULL,
      model TEXT NOT NULL,
      ontology TEXT NOT NULL,
      settings TEXT NOT NULL CHECK (json_valid(settings)),
      outcome TEXT CHECK (outcome IN ('done', 'stopped', 'failed')),
      counts TEXT CHECK (counts IS NULL OR json_valid(counts)),
      CHECK ((finished IS NULL) = (outcome IS NULL))
    ) STRICT;
    CREATE INDEX run_started ON run (started);

    CREATE TABLE article (
      id INTEGER PRIMARY KEY,
      identifier TEXT NOT NULL UNIQUE CHECK (identifier <> ''),
      -- What the versions of an article share: its canonical address, else its identifier.
      key TEXT NOT NULL CHECK (key <> ''),
      version INTEGER NOT NULL CHECK (version >= 1),
      state TEXT NOT NULL CHECK (state IN ('current', 'replaced', 'withdrawn')),
      url TEXT,
      title TEXT,
      publisher TEXT,
      published TEXT,
      updated TEXT,
      day INTEGER CHECK (day BETWEEN 101 AND 99991231),
      instant INTEGER,
      authors TEXT NOT NULL CHECK (json_valid(authors)),
      language TEXT,
      section TEXT,
      duplicate_cluster TEXT,
      words INTEGER NOT NULL CHECK (words >= 0),
      layout INTEGER NOT NULL CHECK (layout = 1),
      record BLOB NOT NULL,
      UNIQUE (key, version)
    ) STRICT;
    CREATE UNIQUE INDEX article_current ON article (key) WHERE state = 'current';
    CREATE INDEX article_day ON article (day);
    CREATE INDEX article_publisher ON article (publisher);
    CREATE INDEX article_duplicate_cluster ON article (duplicate_cluster)
      WHERE duplicate_cluster IS NOT NULL;

    CREATE TABLE article_text (
      article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
      text TEXT NOT NULL
    ) STRICT;

    -- By what the copies of recent articles are found.
    CREATE TABLE fingerprint (
      article INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
      -- Days since 1970.
      day INTEGER,
      exact INTEGER NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE INDEX fingerprint_exact ON fingerprint (exact);

    CREATE TABLE shingle (
      value INTEGER NOT NULL,
      article INTEGER NOT NULL REFERENCES fingerprint (article) ON DELETE CASCADE,
      PRIMARY KEY (value, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX shingle_article ON shingle (article);

    CREATE TABLE copy (
      article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      other INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      PRIMARY KEY (article, other),
      CHECK (article <> other)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX copy_other ON copy (other);

    CREATE TABLE article_history (
      article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number >= 1),
      run INTEGER NOT NULL REFERENCES run (id),
      state TEXT NOT NULL CHECK (state IN ('current', 'replaced', 'withdrawn')),
      PRIMARY KEY (article, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE quotation (
      id INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      sentence INTEGER NOT NULL,
      span_start INTEGER NOT NULL,
      span_end INTEGER NOT NULL CHECK (span_end >= span_start),
      text TEXT NOT NULL,
      UNIQUE (article, sentence)
    ) STRICT;

    CREATE TABLE node (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('entity', 'event')),
      identifier TEXT NOT NULL CHECK (identifier <> ''),
      UNIQUE (kind, identifier)
    ) STRICT;

    CREATE TABLE name (
      id INTEGER PRIMARY KEY,
      node INTEGER NOT NULL REFERENCES node (id),
      text TEXT NOT NULL CHECK (text <> ''),
      -- Without capitals, accents and points.
      folded TEXT NOT NULL,
      -- Empty where nothing says what it is.
      class TEXT NOT NULL,
      -- How often we call it so, and how often articles do.
      labelled INTEGER NOT NULL CHECK (labelled >= 0),
      mentioned INTEGER NOT NULL CHECK (mentioned >= 0),
      UNIQUE (node, text, class),
      CHECK (labelled + mentioned > 0)
    ) STRICT;
    CREATE INDEX name_folded ON name (folded);

    CREATE TABLE relation (
      id INTEGER PRIMARY KEY,
      identifier TEXT NOT NULL UNIQUE CHECK (identifier <> '')
    ) STRICT;

    CREATE TABLE statement (
      article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      -- Its place in the article's record, from 0.
      number INTEGER NOT NULL CHECK (number >= 0),
      sentence INTEGER NOT NULL,
      subject INTEGER REFERENCES node (id),
      relation INTEGER NOT NULL REFERENCES relation (id),
      object INTEGER REFERENCES node (id),
      event INTEGER REFERENCES node (id),
      negated INTEGER NOT NULL CHECK (negated IN (0, 1)),
      modality TEXT NOT NULL CHECK (modality IN
        ('asserted', 'planned', 'requested', 'conditional', 'possible', 'alleged', 'denied')),
      first_day INTEGER CHECK (first_day BETWEEN 101 AND 99991231),
      last_day INTEGER CHECK (last_day BETWEEN 101 AND 99991231),
      confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
      PRIMARY KEY (article, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX statement_subject ON statement (subject);
    CREATE INDEX statement_object ON statement (object);
    CREATE INDEX statement_event ON statement (event) WHERE event IS NOT NULL;
    CREATE INDEX statement_relation ON statement (relation);

    CREATE TABLE participant (
      article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
      number INTEGER NOT NULL CHECK (number >= 0),
      event INTEGER NOT NULL REFERENCES node (id),
      role TEXT NOT NULL,
      node INTEGER NOT NULL REFERENCES node (id),
      PRIMARY KEY (article, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX participant_event ON participant (event);
    CREATE INDEX participant_node ON participant (node);

    CREATE TABLE ledger (
      id INTEGER PRIMARY KEY,
      sequence INTEGER NOT NULL CHECK (sequence >= 1),
      decision TEXT NOT NULL CHECK (decision IN ('merge', 'split', 'keep-apart', 'undo')),
      first TEXT NOT NULL CHECK (first <> ''),
      second TEXT NOT NULL CHECK (second <> '' AND second <> first),
      reason TEXT NOT NULL,
      score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
      source TEXT NOT NULL CHECK (source IN ('automatic', 'user')),
      articles TEXT NOT NULL CHECK (json_valid(articles)),
      undone INTEGER,
      CHECK ((decision = 'undo') = (undone IS NOT NULL)),
      UNIQUE (sequence, source, decision, first, second, reason)
    ) STRICT;

    CREATE TABLE source (
      hash TEXT PRIMARY KEY,
      place TEXT NOT NULL,
      run INTEGER NOT NULL REFERENCES run (id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE quarantine (
      hash TEXT NOT NULL,
      part INTEGER NOT NULL CHECK (part >= 0),
      place TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (reason <> ''),
      message TEXT NOT NULL,
      advice TEXT NOT NULL,
      -- What is needed to read it again; nil for what was too large to keep.
      bytes BLOB,
      hints TEXT NOT NULL CHECK (json_valid(hints)),
      attempts INTEGER NOT NULL CHECK (attempts >= 1),
      run INTEGER NOT NULL REFERENCES run (id),
      PRIMARY KEY (hash, part)
    ) STRICT;

    CREATE TABLE withdrawal (
      key TEXT PRIMARY KEY,
      instant INTEGER,
      run INTEGER NOT NULL REFERENCES run (id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE forgotten (
      identifier TEXT PRIMARY KEY,
      run INTEGER NOT NULL REFERENCES run (id)
    ) STRICT, WITHOUT ROWID;

    CREATE VIEW current_quotation AS
      SELECT quotation.id, quotation.text FROM quotation
      JOIN article ON article.id = quotation.article WHERE article.state = 'current';

    CREATE VIRTUAL TABLE quotation_search USING fts5 (
      text, content = 'current_quotation', content_rowid = 'id',
      tokenize = "unicode61 remove_diacritics 2"
    );
    CREATE VIRTUAL TABLE name_search USING fts5 (
      text, content = 'name', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
    );
    CREATE TRIGGER name_added AFTER INSERT ON name BEGIN
      INSERT INTO name_search (rowid, text) VALUES (new.id, new.text);
    END;
    CREATE TRIGGER name_removed AFTER DELETE ON name BEGIN
      INSERT INTO name_search (name_search, rowid, text) VALUES ('delete', old.id, old.text);
    END;
    """

  /// The second version: a stamp that every change of what graphs are built from renews.
  ///
  /// It is random, so that no two contents ever have the same one, not even when a backup is put in the place of a
  /// store and both went different ways.
  static let version2 =
    """
    CREATE TABLE content (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      stamp BLOB NOT NULL CHECK (length(stamp) = 16)
    ) STRICT;
    INSERT INTO content (id, stamp) VALUES (1, randomblob(16));

    """
    + ["article", "quotation", "ledger"].map(stampTriggers).joined()

  /// The third version: the ledger keeps rejected statements, and when each row was decided.
  ///
  /// SQLite changes no condition of a table, so that the ledger is made anew; its triggers go with the old one.
  static let version3 =
    """
    CREATE TABLE new_ledger (
      id INTEGER PRIMARY KEY,
      sequence INTEGER NOT NULL CHECK (sequence >= 1),
      decision TEXT NOT NULL CHECK (decision IN ('merge', 'split', 'keep-apart', 'reject', 'undo')),
      first TEXT NOT NULL CHECK (first <> ''),
      second TEXT NOT NULL CHECK (second <> ''),
      reason TEXT NOT NULL,
      score REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
      source TEXT NOT NULL CHECK (source IN ('automatic', 'user')),
      articles TEXT NOT NULL CHECK (json_valid(articles)),
      undone INTEGER,
      -- What was rejected; empty for decisions about identity.
      statement TEXT NOT NULL CHECK (statement = '' OR json_valid(statement)),
      -- Seconds since 1970; nil where nobody noted it, as before this version.
      decided INTEGER,
      CHECK ((decision = 'undo') = (undone IS NOT NULL)),
      CHECK (decision = 'undo' OR (decision = 'reject') = (statement <> '')),
      CHECK (second <> first OR statement <> ''),
      UNIQUE (sequence, source, decision, first, second, reason, statement)
    ) STRICT;
    INSERT INTO new_ledger
      (id, sequence, decision, first, second, reason, score, source, articles, undone, statement)
      SELECT id, sequence, decision, first, second, reason, score, source, articles, undone, ''
      FROM ledger ORDER BY id;
    DROP TABLE ledger;
    ALTER TABLE new_ledger RENAME TO ledger;

    """
    + stampTriggers("ledger")

  private static func stampTriggers(_ table: String) -> String {
    ["INSERT", "UPDATE", "DELETE"].map { change in
      """
      CREATE TRIGGER \(table)_\(change.lowercased())_renews_stamp AFTER \(change) ON \(table) BEGIN
        UPDATE content SET stamp = randomblob(16);
      END;

      """
    }.joined()
  }
}
