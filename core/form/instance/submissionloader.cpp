// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/instance/submissionreader.h"
#include "core/form/instance/submittedrows.h"
#include "core/form/program.h"
#include "core/form/reader/cells.h"

#include <algorithm>
#include <functional>
#include <set>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

class Loader
{
public:
    Loader(Session &session, const Submission &submission)
        : m_session(session)
        , m_form(session.form())
        , m_program(session.program())
        , m_rows(submittedRows(m_form, submission))
    {
    }

    void load()
    {
        restore();
        takeOverCalculations();
    }

    void report(Reporter report)
    {
        for (const QString &path : m_rows.strays) {
            report.warning(Problem::Kind::ElementUnknown, 0, {}, {path});
        }
        for (NodeIndex index = 0; index < static_cast<NodeIndex>(m_form.nodes.size()); ++index) {
            if (!m_form.node(index).isQuestion()) {
                continue;
            }
            forEachRow(index, [&](const SubmittedRow &row, RowId id) {
                const auto answer = row.answers.find(index);
                const Place place(index, id);
                if (answer == row.answers.end() || !m_session.isRelevant(place)) {
                    return;
                }
                const Result<> fits = m_session.fits(place, answer->second);
                if (!fits && fits.error().code == Error::Code::BadAnswer) {
                    report.warning(
                        Problem::Kind::AnswerMisfit, 0, {},
                        {m_session.path(place), answer->second, fits.error().args.value(2)});
                }
            });
        }
    }

private:
    using Visit = std::function<void(const SubmittedRow &, RowId)>;

    void restore()
    {
        m_nextRow = rootRow;
        m_session.restore({snapshotOf(m_rows.root, 0)});
    }

    Snapshot::Row snapshotOf(const SubmittedRow &submitted, int blockIndex)
    {
        Snapshot::Row row;
        row.id = m_nextRow++;
        const Layout::Block &block = m_program.layout().block(blockIndex);
        for (const NodeIndex node : block.nodes) {
            if (QString answer = answerIn(submitted, node); !answer.isEmpty()) {
                row.answers.emplace_back(node, std::move(answer));
            }
        }
        for (const int inner : block.inner) {
            const NodeIndex repeat = m_program.layout().block(inner).repeat;
            std::vector<Snapshot::Row> rows;
            if (const auto found = submitted.repeats.find(repeat);
                found != submitted.repeats.end()) {
                for (const auto &each : found->second) {
                    rows.push_back(snapshotOf(*each, inner));
                }
            }
            row.repeats.emplace_back(repeat, std::move(rows));
        }
        return row;
    }

    [[nodiscard]] QString answerIn(const SubmittedRow &row, NodeIndex index) const
    {
        const Node &node = m_form.node(index);
        const auto answer = row.answers.find(index);
        if (answer == row.answers.end()) {
            return node.isGroup() || isDynamicDefault(node) ? QString() : node.defaultValue;
        }
        const bool isAnswer = !m_program.hasCalculation(index) || remembers(index)
            || m_takenOver.contains({&row, index});
        return isAnswer ? answer->second : QString();
    }

    [[nodiscard]] bool remembers(NodeIndex node) const
    {
        return m_program.graph().cell(m_program.valueCell(node)).remembers;
    }

    /// A question that is calculated, but that a person may answer instead: where the submission
    /// has something else than what is calculated, somebody did. In the order of computing, as one
    /// answer can change the calculations after it.
    void takeOverCalculations()
    {
        for (const Cell &cell : m_program.graph().cells()) {
            const Node &node = m_form.node(cell.node);
            const bool mayBeAnswered = cell.field == Field::Value
                && m_program.hasCalculation(cell.node) && !cell.remembers
                && node.type != NodeType::Calculate && node.type != NodeType::Note
                && !node.readOnly;
            if (!mayBeAnswered) {
                continue;
            }
            const size_t before = m_takenOver.size();
            forEachRow(cell.node, [&](const SubmittedRow &row, RowId id) {
                const auto answer = row.answers.find(cell.node);
                const bool differs = answer != row.answers.end() && !answer->second.isEmpty()
                    && valueOfText(answer->second, answerType(node)).toText()
                        != m_session.value({cell.node, id});
                if (differs) {
                    m_takenOver.insert({&row, cell.node});
                }
            });
            if (m_takenOver.size() != before) {
                restore();
            }
        }
    }

    /// Every row that the node is in and that is in the session.
    void forEachRow(NodeIndex node, const Visit &visit) const
    {
        std::vector<NodeIndex> repeats;
        for (NodeIndex at = m_form.repeatAround(node); at != noNode; at = m_form.repeatAround(at)) {
            repeats.insert(repeats.begin(), at);
        }
        descend(m_rows.root, rootRow, repeats, visit);
    }

    void descend(const SubmittedRow &submitted, RowId row, std::span<const NodeIndex> repeats,
                 const Visit &visit) const
    {
        if (repeats.empty()) {
            visit(submitted, row);
            return;
        }
        const auto found = submitted.repeats.find(repeats.front());
        if (found == submitted.repeats.end()) {
            return;
        }
        const auto rows = m_session.rows(repeats.front(), row);
        for (size_t i = 0; i < std::min(rows.size(), found->second.size()); ++i) {
            descend(*found->second[i], rows[i], repeats.subspan(1), visit);
        }
    }

    Session &m_session;
    const Form &m_form;
    const Program &m_program;
    const SubmittedRows m_rows;
    std::set<std::pair<const SubmittedRow *, NodeIndex>> m_takenOver;
    RowId m_nextRow = rootRow;
};

} // namespace

Problems loadSubmission(Session &session, const Submission &submission, const QString &file)
{
    Problems problems;
    Loader loader(session, submission);
    loader.load();
    loader.report(Reporter(file, problems));
    return problems;
}

} // namespace meyar::form
