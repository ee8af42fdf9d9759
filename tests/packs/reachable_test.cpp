// SPDX-License-Identifier: GPL-3.0-or-later
// That skip logic hides nothing for good: every question of every pack is asked at some site.
#include "tests/packs/builtinpacks.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qtcatch.h"

#include "core/form/session.h"

#include <QSet>

#include <random>

using namespace meyar;
using namespace meyar::test;
using namespace Qt::StringLiterals;
using form::NodeIndex;
using form::NodeType;

namespace {

/// Fills in a form like somebody who answers anything: the same for the same seed.
class Anyone
{
public:
    Anyone(const Pack &pack, unsigned seed)
        : m_session(pack.program, m_clock)
        , m_random(seed)
        , m_style(seed % 4)
    {
    }

    /// Answers what is asked, in order, and notes what is.
    void fill(QSet<NodeIndex> &asked)
    {
        const form::Form &form = m_session.form();
        for (NodeIndex i = 0; i < NodeIndex(form.nodes.size()); ++i) {
            if (form.node(i).type == NodeType::Repeat && m_session.hasFreeRows(i) && m_session.rows(i).empty()) {
                (void)m_session.addRow(i);
            }
        }
        for (auto place = m_session.next({}); place; place = m_session.next(place)) {
            asked.insert(place->node);
            const form::Node &node = form.node(place->node);
            if (!node.isQuestion() || node.readOnly) {
                continue;
            }
            const bool isSkipped = m_style == 3 && pick(3) == 0;
            const QString answer = isSkipped ? QString() : answerTo(node, *place);
            if (!answer.isEmpty() && m_session.fits(*place, answer)) {
                m_session.setAnswer(*place, answer);
            }
        }
    }

private:
    int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    QString answerTo(const form::Node &node, form::Place place)
    {
        switch (node.type) {
        case NodeType::Integer:
        case NodeType::Decimal: {
            static constexpr int numbers[]{0, 1, 3, 7, 30, 60, 120, 400, 1100, 5000};
            return QString::number(m_style == 0 ? 1100 : m_style == 1 ? 3 : numbers[pick(10)]);
        }
        case NodeType::Date:
            return u"2026-03-12"_s;
        case NodeType::Text:
            return u"text"_s;
        case NodeType::SelectOne:
        case NodeType::SelectMultiple:
            break;
        default:
            return {};
        }
        const std::vector<form::ShownChoice> choices = m_session.choices(place);
        QStringList names;
        for (const form::ShownChoice &choice : choices) {
            names.append(choice.name);
        }
        if (names.isEmpty()) {
            return {};
        }
        if (node.type == NodeType::SelectOne) {
            return m_style == 0 && names.contains(u"yes"_s) ? u"yes"_s : names[pick(static_cast<int>(names.size()))];
        }
        return m_style == 0 ? names.join(u' ') : names[pick(static_cast<int>(names.size()))];
    }

    FakeClock m_clock;
    form::Session m_session;
    std::mt19937 m_random;
    unsigned m_style;
};

} // namespace

TEST_CASE("Every question of every pack is asked at some site", "[packs]")
{
    for (const BuiltInPack &built : builtInPacks()) {
        REQUIRE(built.loaded.pack);
        const Pack &pack = *built.loaded.pack;
        QSet<NodeIndex> asked;
        for (unsigned seed = 0; seed < 160; ++seed) {
            Anyone(pack, seed).fill(asked);
        }
        for (NodeIndex i = 0; i < NodeIndex(pack.form->nodes.size()); ++i) {
            const form::Node &node = pack.form->node(i);
            if (node.isQuestion() && !node.readOnly) {
                INFO(built.name.toStdString() << " " << node.name.toStdString() << ": " << node.relevant.toStdString());
                CHECK(asked.contains(i));
            }
        }
    }
}
