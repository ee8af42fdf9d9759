// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/problemlist.h"

#include "core/wording/problemtext.h"

#include <algorithm>

namespace meyar::cli {

using namespace Qt::StringLiterals;
using form::Problem;

std::optional<Translation> chosenLanguage(const Call &call)
{
    const QString wanted = call.value(u"lang"_s);
    for (const Language language : {Language::English, Language::Urdu}) {
        if (wanted == languageCode(language) || (wanted.isEmpty() && language == Language::English)) {
            return Translation(language);
        }
    }
    (void)call.refuse({Error::Code::BadArgument, {u"--lang"_s, wanted, u"en, ur"_s}});
    return std::nullopt;
}

QJsonObject toJson(const Problem &problem, const Translation &translation)
{
    return {{u"level"_s, problem.level == Problem::Level::Error ? u"error"_s : u"warning"_s},
            {u"sheet"_s, problem.sheet},
            {u"row"_s, problem.row},
            {u"column"_s, problem.column},
            {u"sentence"_s, problemSentence(translation, problem)}};
}

QJsonArray toJson(const form::Problems &problems, const Translation &translation)
{
    QJsonArray all;
    for (const Problem &problem : problems) {
        all.append(toJson(problem, translation));
    }
    return all;
}

int errorCount(const form::Problems &problems)
{
    return static_cast<int>(std::count_if(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.level == Problem::Level::Error;
    }));
}

void complainOf(const Call &call, const form::Problems &problems, const Translation &translation)
{
    for (const Problem &problem : problems) {
        call.complain((problem.level == Problem::Level::Error ? QString() : u"warning: "_s)
                      + problemText(translation, problem));
    }
}

form::OpenedForm openTold(const Call &call, const QString &pathOrId, const Translation &translation)
{
    const QString path = packPath(pathOrId);
    form::OpenedForm opened = openPackForm(path);
    complainOf(call, opened.problems, translation);
    if (opened.form == nullptr) {
        call.complain(u"%1 in %2. Nothing was loaded."_s.arg(counted(errorCount(opened.problems), u"mistake"_s), path));
    }
    return opened;
}

} // namespace meyar::cli
