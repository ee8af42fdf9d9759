// SPDX-License-Identifier: GPL-3.0-or-later
// How long a large form takes to open and to answer, beside recomputing everything at each answer.
// Usage: bench_form [questions]
#include "core/form/csvsheets.h"
#include "core/form/formreader.h"
#include "core/form/session.h"

#include <QString>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <random>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;

namespace {

using Clock = std::chrono::steady_clock;

template <typename Work> double millisecondsOf(Work work)
{
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double percentile(std::vector<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times[static_cast<size_t>(part * static_cast<double>(times.size() - 1))];
}

struct Text
{
    QString survey;
    QString choices
        = u"list_name,name,label::English (en),label::Urdu (ur),score\n"
          "yn,yes,Yes,ہاں,1\nyn,partial,Partly,جزوی,0.5\nyn,no,No,نہیں,0\nyn,na,NA,لاگو نہیں,\n"_s;
};

constexpr auto header
    = "type,name,label::English (en),label::Urdu (ur),relevant,constraint,required,calculation\n"_L1;

/// What an audit looks like: sections of 20 questions behind a gate, follow-ups behind an answer, a
/// number with a constraint, a score for each section and one for the whole.
Text auditForm(int questions)
{
    Text text{QString(header)};
    QTextStream out(&text.survey);
    const int sections = std::max(1, questions / 20);
    int n = 0;
    for (int section = 0; section < sections; ++section) {
        const QString id = QString::number(section);
        out << "select_one yn,gate" << id << ",Does it apply?,کیا یہ لاگو ہے؟,,,yes,\n"
            << "begin group,s" << id << ",Section,حصہ,${gate" << id << "} != 'no',,,\n";
        QStringList scores;
        for (int i = 0; i < 17; i += 3) {
            const QString q = QString::number(n++);
            out << "select_one yn,q" << q << ",Is the exit free?,کیا راستہ کھلا ہے؟,,,yes,\n"
                << "integer,n" << q << ",How many are not?,کتنے نہیں؟,${q" << q
                << "} = 'no',. > 0 and . <= 500,${q" << q << "} = 'no',\n"
                << "text,t" << q << ",Which ones?,کون سے؟,${n" << q << "} > 3 or ${q" << q
                << "} = 'partial',,,\n";
            scores.append(u"if(${q%1} = 'yes', 1, 0)"_s.arg(q));
        }
        out << "end group,,,,,,,\n"
            << "calculate,score" << id << ",,,,,,\"" << scores.join(u" + "_s) << "\"\n";
    }
    QStringList all;
    for (int section = 0; section < sections; ++section) {
        all.append(u"${score%1}"_s.arg(section));
    }
    out << "calculate,total,,,,,,\"sum(" << all.join(u", "_s) << ")\"\n";
    out.flush();
    return text;
}

/// Each total adds a number to the one before it.
Text chainForm(int length)
{
    Text text{QString(header)};
    QTextStream out(&text.survey);
    out << "integer,n0,First,پہلا,,,,\ncalculate,c0,,,,,,${n0} + 1\n";
    for (int i = 1; i < length; ++i) {
        out << "calculate,c" << i << ",,,,,,${c" << i - 1 << "} + 1\n";
    }
    out.flush();
    return text;
}

/// One answer decides whether any question is asked.
Text gateForm(int questions)
{
    Text text{QString(header)};
    QTextStream out(&text.survey);
    out << "select_one yn,n0,Gate,در,,,,\n";
    for (int i = 1; i < questions; ++i) {
        out << "text,q" << i << ",Question,سوال,${n0} = 'yes',,,\n";
    }
    out.flush();
    return text;
}

struct Opened
{
    std::shared_ptr<const Form> form;
    std::shared_ptr<const Program> program;
    double parsing = 0; ///< all in milliseconds
    double reading = 0;
    double compiling = 0;
    double starting = 0;
};

Opened open(const Text &text, const meyar::Clock &clock)
{
    Opened opened;
    Problems problems;
    Sheets sheets;
    const QByteArray survey = text.survey.toUtf8();
    const QByteArray choices = text.choices.toUtf8();
    opened.parsing = millisecondsOf([&] {
        sheets[u"survey"_s] = parseCsv(u"survey"_s, survey, problems);
        sheets[u"choices"_s] = parseCsv(u"choices"_s, choices, problems);
    });
    opened.reading = millisecondsOf([&] { opened.form = buildForm(sheets).form; });
    if (opened.form == nullptr) {
        qFatal("the benchmark's own form has errors");
    }
    opened.compiling = millisecondsOf([&] { opened.program = compile(opened.form); });
    opened.starting = millisecondsOf([&] { const Session session(opened.program, clock); });
    return opened;
}

QTextStream &say()
{
    static QTextStream out(stdout);
    return out;
}

void reportOpening(const char *name, const Opened &opened)
{
    const double total = opened.parsing + opened.reading + opened.compiling + opened.starting;
    say() << name << ": " << opened.form->nodes.size() << " rows opened in "
          << QString::number(total, 'f', 1) << " ms (CSV "
          << QString::number(opened.parsing, 'f', 1) << ", form "
          << QString::number(opened.reading, 'f', 1) << ", compile "
          << QString::number(opened.compiling, 'f', 1) << ", session "
          << QString::number(opened.starting, 'f', 1) << ")" << Qt::endl;
}

void reportAnswers(const std::vector<double> &ours, const std::vector<double> &naive)
{
    const double mine = percentile(ours, 0.5);
    const double theirs = percentile(naive, 0.5);
    say() << "  one answer: median " << QString::number(mine, 'f', 4) << " ms, p95 "
          << QString::number(percentile(ours, 0.95), 'f', 4) << " ms, most "
          << QString::number(percentile(ours, 1), 'f', 4) << " ms; recomputing everything "
          << QString::number(theirs, 'f', 3) << " ms, " << QString::number(theirs / mine, 'f', 0)
          << " times as long" << Qt::endl;
}

QString randomAnswer(const Node &node, std::mt19937 &random)
{
    static const QStringList choices = {u"yes"_s, u"partial"_s, u"no"_s, u"na"_s};
    const auto number = static_cast<int>(random() % 8);
    switch (node.type) {
    case NodeType::SelectOne:
        return choices[number % 4];
    case NodeType::Integer:
        return QString::number(number);
    default:
        return u"text %1"_s.arg(number);
    }
}

/// Every question once in order, then as many at random: as people do.
void answerAudit(const Opened &opened, const meyar::Clock &clock)
{
    std::mt19937 random(1);
    std::vector<NodeIndex> order;
    for (NodeIndex i = 0; i < static_cast<NodeIndex>(opened.form->nodes.size()); ++i) {
        if (opened.form->node(i).isQuestion()) {
            order.push_back(i);
        }
    }
    const std::vector<NodeIndex> again(order);
    order.insert(order.end(), again.begin(), again.end());
    std::shuffle(order.begin() + static_cast<std::ptrdiff_t>(again.size()), order.end(), random);
    Session session(opened.program, clock);
    std::vector<double> ours;
    std::vector<double> naive;
    for (size_t i = 0; i < order.size(); ++i) {
        const QString answer = randomAnswer(opened.form->node(order[i]), random);
        ours.push_back(millisecondsOf([&] { session.setAnswer(order[i], answer); }));
        if (i % 200 == 0) {
            naive.push_back(millisecondsOf([&] {
                session.load({{opened.form->node(order[i]).name, answer}});
            }));
        }
    }
    reportAnswers(ours, naive);
}

/// The first question alone, back and forth.
void flipFirst(const Opened &opened, const QStringList &answers, const meyar::Clock &clock)
{
    Session session(opened.program, clock);
    std::vector<double> ours;
    std::vector<double> naive;
    for (int i = 0; i < 200; ++i) {
        const QString &answer = answers[i % answers.size()];
        ours.push_back(millisecondsOf([&] { session.setAnswer(0, answer); }));
        naive.push_back(millisecondsOf([&] {
            session.load({{opened.form->node(0).name, answer}});
        }));
    }
    reportAnswers(ours, naive);
}

} // namespace

int main(int argc, char **argv)
{
    bool given = false;
    const int asked = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt(&given) : 0;
    const int questions = given ? asked : 10000;
    const SystemClock clock;

    const Opened audit = open(auditForm(questions), clock);
    reportOpening("audit", audit);
    answerAudit(audit, clock);

    const Opened chain = open(chainForm(2000), clock);
    reportOpening("chain of totals", chain);
    flipFirst(chain, {u"1"_s, u"2"_s}, clock);

    const Opened gate = open(gateForm(questions), clock);
    reportOpening("gate", gate);
    flipFirst(gate, {u"yes"_s, u"no"_s}, clock);
    return 0;
}
