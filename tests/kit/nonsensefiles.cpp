// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entities.h"
#include "tests/kit/forgery.h"
#include "tests/kit/hostilefile.h"

namespace meyar::kit {

using namespace Qt::StringLiterals;

namespace {

QByteArray pred(quint64 ref, quint64 index)
{
    return array({array({number(ref), number(index)})});
}

QByteArray one(const std::function<void(RawOp &)> &edit, const RawHead &head = {},
               const std::vector<QByteArray> &refs = {})
{
    RawOp op;
    edit(op);
    return bundleOf({oneChange(body({encoded(op)}, refs), head)});
}

QByteArray type(EntityType entity)
{
    return number(static_cast<quint64>(entity));
}

QByteArray registryId()
{
    return vault::blake2b256(ProgrammeId().bytes(), "meyar1 registry"_ba).left(16);
}

/// The lists can be read, whatever stands in them.
bool listsRead(Store &store)
{
    return store.assessments() && store.sites() && store.enterprises() && store.findings() && store.conflicts()
        && store.search(u"yes"_s) && store.bin() && store.documents();
}

bool isTaken(Store &store, const Receipt &receipt)
{
    return receipt.newChanges > 0 && listsRead(store);
}

RawHead inRegistry()
{
    RawHead head;
    head.document = registryId();
    return head;
}

std::vector<HostileFile> textFiles()
{
    const auto written = [](const QByteArray &value) {
        return one(
            [&](RawOp &op) {
                op.type = type(EntityType::Enterprise);
                op.entity = bytes(QByteArray(16, 'e'));
                op.field = text("name");
                op.value = text(value);
            },
            inRegistry());
    };
    return {
        harmless("text-huge", "a name of 4 MB", "the lists can be read", written(QByteArray(4 << 20, 'n')), isTaken),
        harmless("text-bidi", "a name that turns the writing around", "the lists can be read",
                 written("Noor \xe2\x80\xae" "dekcarc\xe2\x81\xa6 Mills"), isTaken),
        harmless("text-nul", "a name with zero bytes", "the lists can be read", written(QByteArray("Noor\0Mills\0", 11)), isTaken),
        harmless("text-control", "a name that writes to a terminal", "the lists can be read",
                 written("\x1b]0;owned\x07\x1b[2J\r\n"), isTaken),
        harmless("text-quotes", "a name of SQL and HTML", "the lists can be read",
                 written("'); DROP TABLE change;--<script>alert(1)</script>\" OR 1=1 MATCH * NEAR("), isTaken),
        harmless("text-combining", "a name of twenty thousand accents", "the lists can be read",
                 written("a" + QByteArray("\xcc\x81").repeated(20'000)), isTaken),
        harmless("text-noncharacter", "a name of characters that are none", "the lists can be read",
                 written("\xef\xbf\xbf\xef\xbb\xbf\xf4\x8f\xbf\xbf"), isTaken),
        harmless("name-wrong-type", "a name that is a number", "the lists can be read", one(
                     [](RawOp &op) {
                         op.type = type(EntityType::Enterprise);
                         op.entity = bytes(QByteArray(16, 'e'));
                         op.field = text("name");
                         op.value = number(7);
                     },
                     inRegistry()), isTaken),
    };
}

std::vector<HostileFile> placeFiles()
{
    const vault::KeyPair author = vault::newKeyPair();
    RawHead future;
    future.hlc = Q_UINT64_C(32'000'000'000'000) << 16;
    RawHead end;
    end.hlc = ~Q_UINT64_C(0);
    BundleContent ahead = contentOf({oneOp({}, future)});
    ahead.hlc = future.hlc;
    RawHead newer;
    newer.format = 3;
    newer.minReader = 3;
    newer.fields = 12;
    newer.more = text("later");
    BundleContent bodiless = contentOf({oneOp({})});
    bodiless.changes[0].body = QByteArray();
    return {
        harmless("clock-ahead", "a clock that runs a thousand years ahead", "the receipt says so, our clock stays",
                 forged({.content = ahead}), [](Store &store, const Receipt &receipt) {
                     const auto mark = store.clockMark();
                     return receipt.clockAheadMs > 0 && mark && (*mark >> 16) < 10'000'000'000'000ULL;
                 }),
        harmless("clock-end", "the last moment that there is", "the lists can be read", bundleOf({oneOp({}, end)}), isTaken),
        harmless("fork", "one number with two changes", "both are kept, the document is called forked",
                 bundleOf({chain(author, 'x', 2), chain(author, 'x', 2, "fork")}),
                 [](Store &, const Receipt &receipt) { return receipt.forks > 0 && receipt.newChanges == 4; }),
        harmless("body-left-out", "a change whose text was left out", "the document is called incomplete",
                 forged({.content = bodiless}), isTaken),
        harmless("change-newer", "a change for a newer Meyar", "kept and passed on, counted",
                 bundleOf({oneOp({}, newer)}), [](Store &, const Receipt &receipt) { return receipt.needNewer == 1; }),
        harmless("pred-unknown", "overwrites what nobody has seen", "the document is called incomplete",
                 one([](RawOp &op) { op.preds = pred(1, 5); }, {}, {QByteArray(16, 'u')}), isTaken),
        harmless("kind-unknown", "kind 9, with a value that we cannot hold", "kept, and needs a newer Meyar", one([](RawOp &op) {
                     op.kind = number(9);
                     op.value = array({number(1)});
                 }), isTaken),
        harmless("kind-ignorable", "a kind that may be passed over", "kept", one([](RawOp &op) { op.kind = number(70'000); }), isTaken),
        harmless("age-huge", "an op that is older than time", "the lists can be read",
                 one([](RawOp &op) { op.age = number(~Q_UINT64_C(0)); }), isTaken),
        harmless("type-unknown", "a type of a later Meyar", "kept", one([](RawOp &op) { op.type = number(999); }), isTaken),
        harmless("type-huge", "a type beyond 63 bits", "kept", one([](RawOp &op) { op.type = number(~Q_UINT64_C(0)); }), isTaken),
        harmless("root-elsewhere", "an assessment whose id is not its document's", "the lists can be read", one([](RawOp &op) {
                     op.type = type(EntityType::Assessment);
                     op.entity = bytes(QByteArray(16, 'z'));
                     op.field = text("state");
                     op.value = number(99);
                 }), isTaken),
        harmless("answer-in-registry", "an answer where the sites are", "the lists can be read", one([](RawOp &) {}, inRegistry()), isTaken),
        harmless("pack-noise", "a checklist that is none", "the lists can be read", one(
                     [](RawOp &op) {
                         op.type = type(EntityType::Pack);
                         op.entity = text(QByteArray(64, 'a'));
                         op.field = text("content");
                         op.value = bytes("\x28\xb5\x2f\xfdnoise");
                     },
                     inRegistry()), isTaken),
        harmless("preds-many", "an op that names a thousand others", "the lists can be read", one(
                     [](RawOp &op) {
                         op.preds = arrayHead(1000);
                         for (quint64 i = 0; i < 1000; ++i) {
                             op.preds += array({number(1), number(i)});
                         }
                     },
                     {}, {QByteArray(16, 'm')}), isTaken),
    };
}

/// What aims at somebody else's work; whether it stands is asked of its own state by the test.
std::vector<HostileFile> aimedFiles(const Victim &victim)
{
    const auto answersStay = [victim](Store &store, const Receipt &) {
        const auto answers = store.answers(*AssessmentId::fromBytes(victim.document));
        return answers && answers->contains(u"a"_s) && listsRead(store);
    };
    const auto order = [&](const QByteArray &field) {
        return one(
            [&](RawOp &op) {
                op.kind = number(3);
                op.type = type(EntityType::Redaction);
                op.entity = text(victim.change.toHex());
                op.field = text(field);
                op.value = text("begone");
            },
            inRegistry());
    };
    const auto statement = [](quint64 kind, const QByteArray &value) {
        return one(
            [&](RawOp &op) {
                op.kind = number(kind);
                op.type = type(EntityType::Statement);
                op.entity = text(vault::blake2b256(value).toHex());
                op.field = text("");
                op.value = bytes(value);
            },
            inRegistry());
    };
    const auto stillTrusted = [](Store &store, const Receipt &) {
        const auto me = store.thisDevice();
        return me && me->trust == 2 && store.programmeTrust();
    };
    const QByteArray revocation = array({number(1), number(4),
                                         "\xa3" + number(1) + bytes(victim.device) + number(2) + text("stolen") + number(3)
                                             + number(1'772'000'000'000),
                                         bytes(QByteArray(64, 's'))});
    RawHead ours;
    ours.document = victim.document;
    return {
        harmless("redact-ours", "an order to remove what this laptop wrote", "our text stays", order("change"), answersStay),
        harmless("redact-file", "an order to remove a file that somebody else put", "our text stays", order("file"), answersStay),
        harmless("pred-elsewhere", "overwrites an op of ours from another document", "our answer stays",
                 one([](RawOp &op) { op.preds = pred(1, 0); }, {}, {victim.change.left(16)}), answersStay),
        harmless("pred-other-register", "overwrites our assessment's fields from an answer", "our answer stays",
                 one([](RawOp &op) {
                     op.entity = text("zz");
                     op.preds = array({array({number(1), number(0)}), array({number(1), number(1)})});
                 }, ours, {victim.change.left(16)}), answersStay),
        harmless("delete-unseen", "deletes our assessment without having seen it", "our answer stays",
                 one([&](RawOp &op) {
                     op.kind = number(1);
                     op.type = type(EntityType::Assessment);
                     op.entity = bytes(victim.document);
                     op.field = text("");
                     op.value = null;
                 }, ours), answersStay),
        harmless("statement-noise", "a certificate of noise", "kept, and says nothing", statement(4, "noise"), stillTrusted),
        harmless("statement-empty", "a certificate of no bytes", "kept, and says nothing", statement(4, ""), stillTrusted),
        harmless("statement-deep", "a certificate of arrays in arrays", "kept, and says nothing",
                 statement(4, QByteArray(60'000, '\x81')), stillTrusted),
        harmless("revoke-forged", "a revocation of this laptop that nobody signed", "this laptop stays trusted",
                 statement(5, revocation), stillTrusted),
    };
}

} // namespace

std::vector<HostileFile> nonsenseFiles(const Victim &victim)
{
    std::vector<HostileFile> files = textFiles();
    for (HostileFile &file : placeFiles()) {
        files.push_back(std::move(file));
    }
    for (HostileFile &file : aimedFiles(victim)) {
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace meyar::kit
