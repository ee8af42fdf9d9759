// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QJsonArray>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Enterprise:
        return u"enterprise"_s;
    case SearchKind::Site:
        return u"site"_s;
    case SearchKind::Assessment:
        return u"assessment"_s;
    case SearchKind::Note:
        return u"note"_s;
    case SearchKind::Finding:
        return u"finding"_s;
    case SearchKind::Action:
        return u"action"_s;
    case SearchKind::QuickNote:
        return u"quick note"_s;
    case SearchKind::Evidence:
        break;
    }
    return u"evidence"_s;
}

QString entityOf(const SearchHit &hit)
{
    return hit.kind == SearchKind::Note ? QString::fromUtf8(hit.entity)
                                        : QUuid::fromRfc4122(hit.entity).toString(QUuid::WithoutBraces);
}

Exit search(Call &call)
{
    Result<std::unique_ptr<Store>> store = call.open(false);
    if (!store) {
        return call.refuse(store.error());
    }
    const Result<std::vector<SearchHit>> hits = (*store)->search(call.words().constFirst());
    if (!hits) {
        return call.refuse(hits.error());
    }
    QJsonArray all;
    for (const SearchHit &hit : *hits) {
        all.append(QJsonObject{{u"kind"_s, codeOf(hit.kind)},
                               {u"assessment"_s, hit.assessment ? hit.assessment->toString() : QString()},
                               {u"entity"_s, entityOf(hit)},
                               {u"enterprise"_s, hit.enterpriseName},
                               {u"city"_s, hit.city},
                               {u"text"_s, hit.text}});
        if (!call.json()) {
            call.say(u"%1  %2  %3"_s.arg(codeOf(hit.kind), hit.enterpriseName, hit.text));
        }
    }
    if (call.json()) {
        call.print(all);
    } else if (hits->empty()) {
        call.say(u"Nothing found."_s);
    }
    return Exit::Done;
}

} // namespace

std::vector<Command> searchCommands()
{
    return {{u"search"_s, u"WORDS"_s, u"find words in names, notes, findings, actions and captions"_s,
             {dbOption, jsonOption}, search}};
}

} // namespace meyar::cli
