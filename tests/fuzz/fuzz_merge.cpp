// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/store/store.h"
#include "core/vault/crypto.h"
#include "tests/fuzz/invariants.h"

#include <QTemporaryDir>

#include <array>
#include <cstdint>

using namespace meyar;
using namespace Qt::StringLiterals;

namespace {

/// The input, byte by byte; zeros when it is used up.
class Dice
{
public:
    Dice(const std::uint8_t *data, std::size_t size) : m_data(data), m_size(size) {}
    [[nodiscard]] bool hasMore() const { return m_at < m_size; }
    quint64 next(quint64 below) { return (hasMore() ? m_data[m_at++] : 0U) % below; }

private:
    const std::uint8_t *m_data;
    std::size_t m_size;
    std::size_t m_at = 0;
};

QByteArray registryId()
{
    return vault::blake2b256(ProgrammeId().bytes(), "meyar1 registry"_ba).left(16);
}

Value valueFrom(Dice &dice)
{
    switch (dice.next(6)) {
    case 0:
        return {};
    case 1:
        return static_cast<qint64>(dice.next(3)) - 1;
    case 2:
        return 0.5;
    case 3:
        return QByteArray(static_cast<qsizetype>(dice.next(3) * 16), 'v');
    default:
        return QString(static_cast<qsizetype>(dice.next(3)), QChar(static_cast<char16_t>(dice.next(256) * 257)));
    }
}

/// An op of few entities and fields, so that they meet.
Op opFrom(Dice &dice, const std::vector<IncomingChange> &before, Change &change)
{
    static const std::array<quint64, 12> types{1, 2, 4, 10, 11, 11, 12, 13, 14, 20, 21, 999};
    static const std::array<quint64, 8> kinds{0, 0, 0, 1, 2, 3, 4, 5};
    static const std::array<QString, 10> fields{u"value"_s, u"note"_s, u"name"_s, u"state"_s, u"deleted"_s,
                                                u"site"_s,  u""_s,     u"change"_s, u"file"_s, u"question"_s};
    Op op;
    op.kind = dice.next(32) == 31 ? 9 : kinds[dice.next(kinds.size())];
    op.entityType = types[dice.next(types.size())];
    op.entityIsName = op.entityType == 11 || op.entityType == 4 || op.entityType >= 20;
    op.entity = op.entityIsName ? "q"_ba : QByteArray(16, dice.next(3) == 0 ? 'y' : 'x');
    if (op.kind == Op::Redact && !before.empty()) {
        op.entityType = 20;
        op.entityIsName = true;
        op.entity = before[dice.next(before.size())].hash.toHex();
    }
    op.field = fields[dice.next(fields.size())];
    op.value = valueFrom(dice);
    op.ageMs = dice.next(2) * 1000;
    for (quint64 left = dice.next(4); left > 0 && !before.empty(); --left) {
        const IncomingChange &seen = before[dice.next(before.size())];
        change.refs.push_back(seen.hash.left(16));
        op.preds.emplace_back(change.refs.size(), dice.next(3));
    }
    return op;
}

IncomingChange changeFrom(Dice &dice, const std::vector<IncomingChange> &before)
{
    Change change;
    change.document = dice.next(3) == 0 ? registryId() : QByteArray(16, 'x');
    change.device = QByteArray(32, static_cast<char>('a' + dice.next(3)));
    change.prev = QByteArray(32, '\0');
    change.seq = 1;
    for (const IncomingChange &one : before) {
        if (one.change.document == change.document && one.change.device == change.device) {
            change.seq = one.change.seq + 1;
            change.prev = one.hash;
        }
    }
    change.hlc = (Q_UINT64_C(1'772'000'000'000) << 16) + dice.next(8);
    for (quint64 left = 1 + dice.next(3); left > 0; --left) {
        change.ops.push_back(opFrom(dice, before, change));
    }
    const RawChange raw = encode(change, QByteArray(16, 's'));
    return {raw, *decode(raw, u"fuzz"_s), changeHash(raw.head)};
}

IncomingBundle bundleOf(std::vector<IncomingChange> changes, char name)
{
    IncomingBundle bundle;
    bundle.manifestHash = QByteArray(32, name);
    bundle.sender = QByteArray(32, 'a');
    bundle.changes = std::move(changes);
    return bundle;
}

QByteArray stateAfter(const std::vector<IncomingBundle> &bundles)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    StoreOptions options;
    options.path = folder.filePath(u"work.meyardb"_s);
    options.profile = folder.filePath(u"profile"_s);
    const auto store = Store::open(options, clock);
    test::hold(store.has_value(), "a new database opens");
    for (const IncomingBundle &bundle : bundles) {
        test::hold((*store)->merge(bundle).has_value(), "what can be decoded can be merged");
    }
    const auto report = (*store)->check();
    test::hold(report && report->isSound(), "what is cached is what the log says");
    return report->stateHash;
}

} // namespace

/// A history out of the bytes; merged whole, and in two parts the later first.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Dice dice(data, size);
    const quint64 cut = dice.next(16);
    std::vector<IncomingChange> history;
    while (dice.hasMore() && history.size() < 40) {
        history.push_back(changeFrom(dice, history));
    }
    const auto middle = history.begin() + static_cast<std::ptrdiff_t>(std::min<size_t>(cut, history.size()));
    const QByteArray whole = stateAfter({bundleOf(history, 'w')});
    const QByteArray parts
        = stateAfter({bundleOf({middle, history.end()}, 'l'), bundleOf({history.begin(), middle}, 'e')});
    test::hold(whole == parts, "the order of arrival does not matter");
    return 0;
}
