// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is done in whatever order in whatever form, a session is in the state that a new one
// with the same answers is in, and it has said of every difference that it changed.
#include "tests/core/form/randomform.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::form;
using namespace meyar::test;

namespace {

constexpr unsigned forms = 150;
constexpr int rowsOfForm = 18;
constexpr int steps = 50;

QString surveyOf(const FormText &text)
{
    return QString::fromUtf8(text.survey);
}

/// Every answer by its path, those that are empty too: for load().
QHash<QString, QString> answersOf(const Session &session)
{
    QHash<QString, QString> answers;
    for (const PlaceView &view : viewOf(session)) {
        const Node &node = session.form().node(view.place.node);
        if (!node.isGroup() && node.type != NodeType::Calculate) {
            answers.insert(session.path(view.place), session.answer(view.place));
        }
    }
    return answers;
}

/// What is said of each path; row ids are a session's own.
QStringList linesOf(const Session &session)
{
    QStringList lines;
    for (const PlaceView &view : viewOf(session)) {
        lines.append(session.path(view.place) + u" = "_s + view.value
                     + (view.relevant ? u" relevant"_s : QString())
                     + (view.required ? u" required"_s : QString())
                     + (view.constraintHolds ? QString() : u" wrong"_s) + u' '
                     + view.choices.join(u' '));
    }
    return lines;
}

/// Whether every row can be told from answers: each has one, and no repeat has lost all of its rows
/// while a new form begins with one.
bool canBeLoaded(const Session &session)
{
    const std::vector<PlaceView> views = viewOf(session);
    return std::all_of(views.begin(), views.end(), [&](const PlaceView &view) {
        const NodeIndex repeat = view.place.node;
        const bool isRepeat = session.form().node(repeat).type == NodeType::Repeat;
        const auto rows = session.rows(repeat, view.place.row);
        return !isRepeat || session.repeatOf(view.place.row) == repeat
            || !session.hasFreeRows(repeat) || !rows.empty();
    });
}

/// Whether each free repeat has a question of its own, so that a path can make its rows.
bool hasQuestions(const Form &form)
{
    for (size_t i = 0; i < form.nodes.size(); ++i) {
        const auto repeat = static_cast<NodeIndex>(i);
        if (form.nodes[i].type != NodeType::Repeat) {
            continue;
        }
        bool found = false;
        for (NodeIndex inner = repeat + 1; inner < form.nodes[i].end; ++inner) {
            found = found || (form.repeatAround(inner) == repeat && form.node(inner).isQuestion());
        }
        if (!found) {
            return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("Step by step ends where a new session from the snapshot does", "[form][property]")
{
    const unsigned seed = GENERATE(range(1U, forms + 1));
    CAPTURE(seed);
    const bool remembers = seed % 3 == 0;
    const FormText text = RandomForm(seed, remembers).text(rowsOfForm);
    INFO(surveyOf(text).toStdString());
    const FakeClock clock;
    const auto program = compile(text.form());
    SessionOptions options;
    options.seed = seed;
    Session session(program, clock, options);
    Chance chance(seed);

    checkWalk(session, program, clock, options, chance, steps);
    checkOrder(session);

    if (!remembers && canBeLoaded(session) && hasQuestions(session.form())) {
        Session loaded(program, clock, options);
        loaded.load(answersOf(session));
        const QStringList expected = linesOf(session);
        const QStringList got = linesOf(loaded);
        for (qsizetype i = 0; i < std::max(expected.size(), got.size()); ++i) {
            REQUIRE(got.value(i) == expected.value(i));
        }
    }
}
