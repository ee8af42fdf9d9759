// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bulkdecisions.h"

#include <set>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

/// The key of the laptop that a person calls by its name, or by the beginning of its key, among those in conflicts.
Result<QByteArray> laptopCalled(const std::vector<Conflict> &conflicts, const QString &name)
{
    std::set<QByteArray> found;
    for (const Conflict &conflict : conflicts) {
        for (const ConflictSide &side : conflict.sides) {
            const bool isMeant = side.laptop == name || side.author == name
                || QString::fromLatin1(side.device.toHex()).startsWith(name);
            if (isMeant) {
                found.insert(side.device);
            }
        }
    }
    if (found.size() == 1) {
        return *found.begin();
    }
    return found.empty() ? fail(Error::Code::NotFound, {u"device"_s, name})
                         : fail(Error::Code::BadArgument, {u"device"_s, name, u"the beginning of its key"_s});
}

} // namespace

std::vector<Option> bulkDecisionOptions()
{
    return {{u"all-from"_s, u"LAPTOP"_s, u"instead of --what: wherever this laptop (or person) has a value, that"_s},
            {u"reject"_s, u"LAPTOP"_s, u"instead of --what: wherever this laptop has a value, the newest of the others'"_s},
            {u"newest"_s, {}, u"instead of --what: all of them, the newest value by the laptops' clocks"_s},
            {u"keep-ours"_s, {}, u"instead of --what: wherever this laptop has a value, that"_s}};
}

std::optional<Exit> decideMany(Call &call)
{
    using enum BulkDecision::Rule;
    BulkDecision decision;
    QString laptop;
    int rules = 0;
    const auto take = [&](const QString &option, BulkDecision::Rule rule, bool namesLaptop) {
        if (call.has(option)) {
            ++rules;
            decision.rule = rule;
            laptop = namesLaptop ? call.value(option) : QString();
        }
    };
    take(u"all-from"_s, AllFrom, true);
    take(u"reject"_s, Reject, true);
    take(u"newest"_s, Newest, false);
    take(u"keep-ours"_s, Ours, false);
    if (rules == 0) {
        return std::nullopt;
    }
    if (rules > 1 || call.has(u"what"_s)) {
        call.complain(u"Give one of --what, --all-from, --reject, --newest, --keep-ours."_s);
        return Exit::WrongUse;
    }
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    if (!laptop.isEmpty()) {
        const Result<std::vector<Conflict>> conflicts = (*store)->conflicts();
        const Result<QByteArray> key = conflicts ? laptopCalled(*conflicts, laptop) : failAs(conflicts);
        if (!key) {
            return call.refuse(key.error());
        }
        decision.device = *key;
    }
    const Result<BulkDecided> done = (*store)->resolveAll(decision, call.value(u"reason"_s));
    if (!done) {
        return call.refuse(done.error());
    }
    call.say(u"%1 decided, %2 left."_s.arg(counted(done->decided, u"conflict"_s)).arg(done->left));
    return Exit::Done;
}

} // namespace meyar::cli
