// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessment.h"
#include "core/library/pack.h"
#include "tests/support/qtcatch.h"

#include <initializer_list>
#include <utility>

// Small packs and answers written where a test needs them.
namespace meyar::test {

/// The sheets of a pack as CSV text.
struct PackText
{
    QByteArray survey;
    QByteArray choices = "list_name,name,label::English (en),label::Urdu (ur),score,result\n"
                         "yn,yes,Yes,ہاں,1,ok\n"
                         "yn,partly,Partly,جزوی,0.5,partial\n"
                         "yn,no,No,نہیں,0,fail\n"
                         "yn,na,N/A,لاگو نہیں,,na\n";
    QByteArray settings = "form_title,form_id,version,grades\n"
                          "Small pack,small,1,A:90 B:75 C:60 D:40 E:0\n";
    QByteArray references = "id,jurisdiction,title::English (en),article,confidence\n"
                            "fa-25,PK,Factories Act 1934,25,K1\n";
};

inline form::Sheets sheetsFrom(const PackText &text)
{
    form::Problems problems;
    form::Sheets sheets;
    const std::initializer_list<std::pair<const char *, const QByteArray *>> parts{
        {"survey", &text.survey},
        {"choices", &text.choices},
        {"settings", &text.settings},
        {"references", &text.references},
    };
    for (const auto &[name, bytes] : parts) {
        if (!bytes->isEmpty()) {
            const QString sheet = QString::fromLatin1(name);
            sheets.emplace(sheet, form::parseCsv(sheet, *bytes, problems));
        }
    }
    CHECK(problems.empty());
    return sheets;
}

inline std::string describe(const form::Problems &problems)
{
    std::string text;
    for (const form::Problem &problem : problems) {
        text += problem.sheet.toStdString() + " row " + std::to_string(problem.row) + " column "
            + problem.column.toStdString() + " kind "
            + std::to_string(static_cast<int>(problem.kind)) + " ("
            + problem.args.join(QStringLiteral(" | ")).toStdString() + ")\n";
    }
    return text;
}

/// A pack that must load without errors.
inline std::shared_ptr<const Pack> packFrom(const PackText &text)
{
    const LoadedPack loaded = loadPack(sheetsFrom(text));
    INFO(describe(loaded.problems));
    REQUIRE(loaded.pack);
    return loaded.pack;
}

inline std::shared_ptr<const Pack> packFrom(const QByteArray &survey)
{
    PackText text;
    text.survey = survey;
    return packFrom(text);
}

inline Answers answersOf(std::initializer_list<std::pair<const char *, const char *>> values)
{
    Answers answers;
    for (const auto &[question, value] : values) {
        Answer answer;
        answer.question = QString::fromUtf8(question);
        answer.value = QString::fromUtf8(value);
        answers.insert(answer.question, answer);
    }
    return answers;
}

} // namespace meyar::test
