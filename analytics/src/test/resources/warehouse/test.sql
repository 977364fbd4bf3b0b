CREATE TABLE added_by_test (id INTEGER);
