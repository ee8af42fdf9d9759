// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/forgery.h"
#include "tests/kit/hostilefile.h"

namespace meyar::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bad = Error::Code::Damaged;

HostileFile bodied(const QByteArray &name, const QByteArray &rule, const QByteArray &body)
{
    return refused(name, rule, bad, "damaged", bundleOf({oneChange(body)}));
}

HostileFile operated(const QByteArray &name, const QByteArray &rule, const std::function<void(RawOp &)> &edit)
{
    RawOp op;
    edit(op);
    return bodied(name, rule, body({encoded(op)}));
}

QByteArray pred(quint64 ref, quint64 index)
{
    return array({array({number(ref), number(index)})});
}

QByteArray deep(int levels)
{
    return QByteArray(levels, '\x81') + number(0);
}

} // namespace

std::vector<HostileFile> bodyFiles()
{
    const QByteArray op = encoded(RawOp());
    const QByteArray salt = bytes(QByteArray(16, 's'));
    return {
        bodied("body-empty", "a body of no bytes", QByteArray("")),
        bodied("body-noise", "a body that is no CBOR", "hello"),
        bodied("body-pair", "two items instead of three", array({salt, array({})})),
        bodied("body-trailing", "bytes behind the body", body({op}) + number(0)),
        bodied("body-salt", "a salt of 15 bytes", array({bytes(QByteArray(15, 's')), array({}), array({op})})),
        bodied("body-ref", "a reference of 15 bytes", array({salt, array({bytes(QByteArray(15, 'r'))}), array({op})})),
        bodied("body-indefinite", "ops whose end is not told", array({salt, array({})}).replace(0, 1, QByteArray("\x83")) + "\x9f" + op + "\xff"),
        bodied("body-wide", "a number that is longer than it need be",
               array({salt, array({}), QByteArray("\x98\x01", 2) + op})),
        bodied("body-ops-many", "more ops than a change may hold",
               array({salt, array({}), arrayHead(100'001) + op.repeated(100'001)})),
        bodied("body-ops-missing", "fewer ops than are told", array({salt, array({}), arrayHead(5) + op})),
        bodied("body-ops-huge", "2^60 ops", array({salt, array({}), arrayHead(Q_UINT64_C(1) << 60)})),
        bodied("op-short", "an op of six items", body({array({number(0), number(11), text("q"), text("value"), null, array({})})})),
        bodied("op-long", "an op of eight items", body({"\x88" + op.mid(1) + number(0)})),
        bodied("op-text", "a text instead of an op", body({text("op")})),
        operated("op-kind-negative", "a kind below zero", [](RawOp &edit) { edit.kind = QByteArray("\x20"); }),
        operated("op-kind-text", "a kind that is a word", [](RawOp &edit) { edit.kind = text("set"); }),
        operated("op-entity-short", "an id of 15 bytes", [](RawOp &edit) { edit.entity = bytes(QByteArray(15, 'e')); }),
        operated("op-entity-number", "an entity that is a number", [](RawOp &edit) { edit.entity = number(7); }),
        operated("op-field-bytes", "a field that is bytes", [](RawOp &edit) { edit.field = bytes("value"); }),
        operated("op-utf8", "a text that is not UTF-8", [](RawOp &edit) { edit.value = text("\xc0\xaf"); }),
        operated("op-surrogate", "half a character", [](RawOp &edit) { edit.value = text("\xed\xa0\x80"); }),
        operated("op-value-array", "a set whose value is an array", [](RawOp &edit) { edit.value = array({number(1)}); }),
        operated("op-value-bool", "a set whose value is true", [](RawOp &edit) { edit.value = QByteArray("\xf5"); }),
        operated("op-value-tag", "a value with a tag", [](RawOp &edit) { edit.value = "\xc1" + number(1); }),
        operated("op-value-big", "a number beyond 64 bits with a sign",
                 [](RawOp &edit) { edit.value = number(Q_UINT64_C(1) << 63); }),
        operated("op-nan", "a not-a-number that hides bits", [](RawOp &edit) { edit.value = QByteArray::fromHex("f97e01"); }),
        operated("op-float-wide", "a half as a double",
                 [](RawOp &edit) { edit.value = QByteArray::fromHex("fb3fe0000000000000"); }),
        operated("op-undefined", "the value undefined", [](RawOp &edit) { edit.value = QByteArray("\xf7"); }),
        operated("op-age-text", "an age in words", [](RawOp &edit) { edit.age = text("old"); }),
        operated("pred-self", "an op that overwrites itself", [](RawOp &edit) { edit.preds = pred(0, 0); }),
        operated("pred-later", "an op that overwrites a later one", [](RawOp &edit) { edit.preds = pred(0, 9); }),
        operated("pred-no-ref", "a reference that is not there", [](RawOp &edit) { edit.preds = pred(3, 0); }),
        operated("pred-index", "an op's number that no change has", [](RawOp &edit) { edit.preds = pred(0, 100'000); }),
        operated("pred-single", "half a pred", [](RawOp &edit) { edit.preds = array({array({number(0)})}); }),
        operated("delete-value", "kind 1, with an array for a value", [](RawOp &edit) {
            edit.kind = number(1);
            edit.value = array({});
        }),
        operated("resolve-plain", "kind 2, a decision without a reason", [](RawOp &edit) { edit.kind = number(2); }),
        operated("resolve-reason", "kind 2, a reason that is a number", [](RawOp &edit) {
            edit.kind = number(2);
            edit.value = array({text("yes"), number(1)});
        }),
        operated("redact-value", "kind 3, a reason that is a map", [](RawOp &edit) {
            edit.kind = number(3);
            edit.value = QByteArray("\xa0");
        }),
        operated("certificate-value", "kind 4, a certificate that is an array", [](RawOp &edit) {
            edit.kind = number(4);
            edit.value = array({});
        }),
        operated("revoke-value", "kind 5, a revocation that is true", [](RawOp &edit) {
            edit.kind = number(5);
            edit.value = QByteArray("\xf5");
        }),
        operated("unknown-deep", "a later kind whose value is nine deep", [](RawOp &edit) {
            edit.kind = number(77);
            edit.value = deep(9);
        }),
        operated("unknown-keys", "a later kind whose map has a key twice", [](RawOp &edit) {
            edit.kind = number(77);
            edit.value = QByteArray::fromHex("a200000000");
        }),
        refused("body-huge", "a change that is larger than any segment", Error::Code::TooLarge, "too large", [] {
            RawOp large;
            large.value = text(QByteArray(15 * 1024 * 1024 + 100, 'x'));
            return bundleOf({oneOp(large)});
        }()),
    };
}

} // namespace meyar::kit
