package dev.regulars.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.BsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "find      | {find: 'accounts', filter: {_id: 'a'}}",
                "find      | {find: 'accounts', filter: {pending: true}}",
                "find      | {find: 'ledger', filter: {}}",
                "insert    | {insert: 'ledger', documents: [{_id: 'a'}]}",
                "update    | {update: 'accounts', updates: [{q: {_id: 'a', version: 1}, u: {$set: {version: 2}}}]}",
                "update    | {update: 'decisions', updates: [{q: {_id: 'a'}, u: {_id: 'a'}}]}",
                "delete    | {delete: 'accounts', deletes: [{q: {_id: 'a'}, limit: 1}]}",
                "aggregate | {aggregate: 'ledger', pipeline: [{$match: {}}, {$group: {_id: 1, n: {$sum: 1}}}]}",
                "createIndexes | {createIndexes: 'accounts', indexes: [{key: {pending: 1}, name: 'pending_1'}]}"
            })
    void allowsTheDialect(String name, String command) {
        assertThat(Dialect.problem(name, BsonDocument.parse(command))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "find      | {find: 'accounts', filter: {tier: 'gold'}}",
                "find      | {find: 'ledger', filter: {pending: true}}",
                "distinct  | {distinct: 'accounts', key: 'tier'}",
                "update    | {update: 'accounts', updates: [{q: {tier: 'gold'}, u: {$set: {version: 2}}}]}",
                "update    | {update: 'accounts', updates: [{q: {_id: 'a'}, u: [{$set: {version: 2}}]}]}",
                "update    | {update: 'accounts', updates: [{q: {_id: 'a'}, u: {$bit: {version: {or: 2}}}}]}",
                "update    | {update: 'accounts', updates: [{q: {_id: 'a'}, multi: true, u: {$set: {version: 2}}}]}",
                "insert    | {insert: 'ledger', documents: [], startTransaction: true, autocommit: false}",
                "delete    | {delete: 'accounts', deletes: [{q: {}, limit: 0}]}",
                "aggregate | {aggregate: 'ledger', pipeline: [{$lookup: {}}]}",
                "createIndexes | {createIndexes: 'x', indexes: [{key: {a: 1}, name: 'a', expireAfterSeconds: 1}]}"
            })
    void refusesTheRest(String name, String command) {
        assertThat(Dialect.problem(name, BsonDocument.parse(command))).isNotEmpty();
    }
}
