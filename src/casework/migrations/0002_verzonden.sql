-- Forms that were sent and done, so that sending one twice does it once. naar: where its answer led.
-- Rows go after a day.
CREATE TABLE verzonden (
  sleutel TEXT PRIMARY KEY,
  moment INTEGER NOT NULL,
  naar TEXT
) STRICT;
CREATE INDEX verzonden_moment ON verzonden (moment);
