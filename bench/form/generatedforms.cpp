// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/form/generatedforms.h"

#include <cmath>
#include <limits>

namespace meyar::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr int yes = 0;
constexpr int partly = 1;
constexpr int no = 2;
constexpr int perSection = 19; ///< the gate, then six times a choice, a number and a text
constexpr int threes = 6;

struct Logic
{
    QString relevant = {};
    QString constraint = {};
    QString required = {};
};

/// A survey sheet that is written row by row.
class Survey
{
public:
    Survey()
    {
        m_sheet.name = u"survey"_s;
        m_sheet.header = {u"type"_s,     u"name"_s,       u"label::English (en)"_s,
                          u"label::Urdu (ur)"_s, u"relevant"_s, u"constraint"_s,
                          u"required"_s, u"calculation"_s};
    }

    void question(const QString &type, const QString &name, const Logic &logic = {})
    {
        add({type, name, u"Is the way out free?"_s, u"کیا باہر کا راستہ کھلا ہے؟"_s, logic.relevant,
             logic.constraint, logic.required, QString()});
    }
    void begin(const QString &name, const QString &relevant)
    {
        add({u"begin_group"_s, name, u"Section"_s, u"حصہ"_s, relevant, {}, {}, {}});
    }
    void end() { add({u"end_group"_s, {}, {}, {}, {}, {}, {}, {}}); }
    void calculation(const QString &name, const QString &expression)
    {
        add({u"calculate"_s, name, {}, {}, {}, {}, {}, expression});
    }
    [[nodiscard]] form::Sheets sheets() &&
    {
        form::Sheet choices;
        choices.name = u"choices"_s;
        choices.header = {u"list_name"_s, u"name"_s, u"label::English (en)"_s,
                          u"label::Urdu (ur)"_s};
        choices.rows = {{u"yn"_s, u"yes"_s, u"Yes"_s, u"ہاں"_s},
                        {u"yn"_s, u"partial"_s, u"Partly"_s, u"جزوی"_s},
                        {u"yn"_s, u"no"_s, u"No"_s, u"نہیں"_s}};
        choices.rowNumbers = {2, 3, 4};
        return {{u"survey"_s, std::move(m_sheet)}, {u"choices"_s, std::move(choices)}};
    }

private:
    void add(QStringList row)
    {
        m_sheet.rows.push_back(std::move(row));
        m_sheet.rowNumbers.push_back(static_cast<int>(m_sheet.rows.size()) + 1);
    }

    form::Sheet m_sheet;
};

QString answerText(const form::Node &question, int number)
{
    static const QStringList choices = {u"yes"_s, u"partial"_s, u"no"_s};
    switch (question.type) {
    case form::NodeType::SelectOne:
        return choices[number % 3];
    case form::NodeType::Integer:
        return QString::number(number % 3);
    default:
        return u"text"_s;
    }
}

void computeAudit(GeneratedForm::Plain &plain)
{
    const size_t sections = plain.answers.size() / perSection;
    plain.total = 0;
    for (size_t section = 0; section < sections; ++section) {
        const size_t first = section * perSection;
        const bool applies = plain.answers[first] != no;
        double score = 0;
        for (size_t three = 0; three < threes; ++three) {
            const size_t choice = first + 1 + 3 * three;
            const bool isNo = applies && plain.answers[choice] == no;
            plain.relevant[choice] = applies;
            plain.relevant[choice + 1] = isNo;
            plain.relevant[choice + 2] = (isNo && plain.answers[choice + 1] > 1)
                || (applies && plain.answers[choice] == partly);
            score += applies && plain.answers[choice] == yes ? 1 : 0;
        }
        plain.values[section] = score;
        plain.total += score;
    }
}

void computeChain(GeneratedForm::Plain &plain)
{
    double value = plain.answers[0];
    for (double &link : plain.values) {
        link = value = value + 1;
    }
    plain.total = value;
}

void computeWide(GeneratedForm::Plain &plain)
{
    plain.total = 0;
    for (const double answer : plain.answers) {
        plain.total += std::isnan(answer) ? 0 : answer;
    }
}

void computeGate(GeneratedForm::Plain &plain)
{
    plain.total = 0;
    for (size_t i = 1; i < plain.answers.size(); ++i) {
        plain.relevant[i] = plain.answers[0] == yes;
        plain.total += plain.relevant[i] && !std::isnan(plain.answers[i]) ? 1 : 0;
    }
}

GeneratedForm made(Survey survey, size_t questions, size_t calculations,
                   void (*compute)(GeneratedForm::Plain &), const QString &totalName)
{
    GeneratedForm form;
    form.sheets = std::move(survey).sheets();
    form.questions = static_cast<int>(questions);
    form.plain.answers.assign(questions, none);
    form.plain.relevant.assign(questions, false);
    form.plain.values.assign(calculations, none);
    form.computePlain = compute;
    form.answerText = &answerText;
    form.totalName = totalName;
    return form;
}

} // namespace

GeneratedForm auditForm(int questions)
{
    Survey survey;
    const int sections = std::max(1, questions / perSection);
    QStringList scores;
    for (int section = 0; section < sections; ++section) {
        const QString gate = u"gate%1"_s.arg(section);
        survey.question(u"select_one yn"_s, gate, {.required = u"yes"_s});
        survey.begin(u"section%1"_s.arg(section), u"${%1} != 'no'"_s.arg(gate));
        QStringList points;
        for (int three = 0; three < threes; ++three) {
            const QString id = QString::number(section * threes + three);
            survey.question(u"select_one yn"_s, u"q"_s + id, {.required = u"yes"_s});
            survey.question(u"integer"_s, u"n"_s + id,
                            {.relevant = u"${q%1} = 'no'"_s.arg(id),
                             .constraint = u". >= 0 and . <= 500"_s,
                             .required = u"${q%1} = 'no'"_s.arg(id)});
            survey.question(u"text"_s, u"t"_s + id,
                            {.relevant = u"${n%1} > 1 or ${q%1} = 'partial'"_s.arg(id)});
            points.append(u"if(${q%1} = 'yes', 1, 0)"_s.arg(id));
        }
        survey.end();
        survey.calculation(u"score%1"_s.arg(section), points.join(u" + "_s));
        scores.append(u"${score%1}"_s.arg(section));
    }
    survey.calculation(u"total"_s, u"sum("_s + scores.join(u", "_s) + u')');
    const auto count = static_cast<size_t>(sections);
    return made(std::move(survey), count * perSection, count, &computeAudit, u"total"_s);
}

GeneratedForm chainForm(int calculations)
{
    Survey survey;
    survey.question(u"integer"_s, u"n0"_s);
    for (int i = 0; i < calculations; ++i) {
        survey.calculation(u"c%1"_s.arg(i),
                           i == 0 ? u"${n0} + 1"_s : u"${c%1} + 1"_s.arg(i - 1));
    }
    return made(std::move(survey), 1, static_cast<size_t>(calculations), &computeChain,
                u"c%1"_s.arg(calculations - 1));
}

GeneratedForm wideForm(int questions)
{
    Survey survey;
    QStringList names;
    for (int i = 0; i < questions; ++i) {
        survey.question(u"integer"_s, u"n%1"_s.arg(i));
        names.append(u"${n%1}"_s.arg(i));
    }
    survey.calculation(u"total"_s, u"sum("_s + names.join(u", "_s) + u')');
    return made(std::move(survey), static_cast<size_t>(questions), 1, &computeWide, u"total"_s);
}

GeneratedForm gateForm(int questions)
{
    Survey survey;
    survey.question(u"select_one yn"_s, u"gate"_s);
    for (int i = 1; i < questions; ++i) {
        survey.question(u"integer"_s, u"n%1"_s.arg(i), {.relevant = u"${gate} = 'yes'"_s});
    }
    survey.calculation(u"total"_s, u"count-selected(${gate})"_s);
    GeneratedForm form = made(std::move(survey), static_cast<size_t>(questions), 0, &computeGate, {});
    return form;
}

} // namespace meyar::bench
