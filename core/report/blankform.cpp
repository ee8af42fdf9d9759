// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/blankform.h"

#include "core/library/confidential.h"
#include "core/report/reportwords.h"

#include <QRegularExpression>

namespace meyar {

using namespace Qt::StringLiterals;
using namespace report;
using form::NodeType;

namespace {

constexpr const char *product = QT_TRANSLATE_NOOP("Report", "Meyar");
constexpr const char *pageOf = QT_TRANSLATE_NOOP("Report", "Page %1 of %2");
constexpr const char *blankForm = QT_TRANSLATE_NOOP("Report", "Blank form");
constexpr const char *factory = QT_TRANSLATE_NOOP("Report", "Factory and site");
constexpr const char *filledBy = QT_TRANSLATE_NOOP("Report", "Filled in by");
constexpr const char *dateWord = QT_TRANSLATE_NOOP("Report", "Date");
constexpr const char *version = QT_TRANSLATE_NOOP("Report", "Version %1");
constexpr const char *contentCode = QT_TRANSLATE_NOOP("Report", "content code %1");
constexpr const char *notesWord = QT_TRANSLATE_NOOP("Report", "Note");
constexpr const char *onlyIf = QT_TRANSLATE_NOOP("Report", "Not asked everywhere: leave it empty where it does not apply.");
constexpr const char *tickSeveral = QT_TRANSLATE_NOOP("Report", "Tick all that apply.");
constexpr const char *inConfidence = QT_TRANSLATE_NOOP("Report", "Confidential: do not write the answer here.");
constexpr const char *onceForEach = QT_TRANSLATE_NOOP("Report", "Once for each one. Copy this part as often as it is needed.");
constexpr qsizetype mostBoxes = 14; ///< a longer list is written, not ticked
constexpr int codeBytes = 6;

QString codeOf(const QByteArray &hash)
{
    return QString::fromLatin1(hash.left(codeBytes).toHex(' '));
}

/// As a person reads it: what is filled in while one answers is a gap on paper.
Text onPaper(Text text)
{
    static const QRegularExpression inserted(u"\\$\\{[^}]*\\}"_s);
    for (auto &[language, words] : text.byLanguage) {
        words.replace(inserted, u"____"_s);
    }
    return text;
}

class Builder
{
public:
    Builder(const Pack &pack, std::vector<Block> &blocks)
        : m_pack(pack)
        , m_blocks(blocks)
    {
    }

    void add(form::NodeIndex begin, form::NodeIndex end, int depth)
    {
        for (form::NodeIndex index = begin; index < end;) {
            const form::Node &node = m_pack.form->node(index);
            if (node.isGroup()) {
                addGroup(index, node, depth);
                index = node.end;
            } else {
                addNode(index, node);
                ++index;
            }
        }
    }

private:
    void addGroup(form::NodeIndex index, const form::Node &node, int depth)
    {
        if (!node.label.isEmpty()) {
            const QString number = depth == 0 ? QString::number(++m_section) : QString();
            m_blocks.push_back(Heading{depth == 0 ? 1 : 2, number, onPaper(node.label)});
        }
        if (node.type == NodeType::Repeat) {
            m_blocks.push_back(Paragraph{m_words.word(onceForEach), Tone::Quiet});
        }
        add(index + 1, node.end, depth + 1);
    }

    void addNode(form::NodeIndex index, const form::Node &node)
    {
        if (node.type == NodeType::Note && !node.label.isEmpty()) {
            m_blocks.push_back(Paragraph{onPaper(node.label), Tone::Quiet});
        } else if (node.isQuestion()) {
            m_blocks.push_back(fieldOf(index, node));
        }
    }

    [[nodiscard]] AnswerField fieldOf(form::NodeIndex index, const form::Node &node) const
    {
        AnswerField field;
        const Checkpoint &checkpoint = m_pack.checkpoint(index);
        field.code = checkpoint.isScored() || checkpoint.severity ? checkpoint.code : QString();
        field.question = onPaper(node.label);
        field.note = m_words.word(notesWord);
        std::vector<Text> hints;
        if (!node.hint.isEmpty()) {
            hints.push_back(onPaper(node.hint));
        }
        if (!node.relevant.isEmpty()) {
            hints.push_back(m_words.word(onlyIf));
        }
        if (isConfidential(m_pack, index)) {
            hints.push_back(m_words.word(inConfidence));
            field.room = AnswerField::Room::None;
            field.note = {};
        } else if (const auto boxes = boxesOf(node); !boxes.empty()) {
            field.boxes = boxes;
            field.room = AnswerField::Room::None;
            if (node.type == NodeType::SelectMultiple) {
                hints.push_back(m_words.word(tickSeveral));
            }
        } else if (node.type == NodeType::Text || node.isSelect()) {
            field.room = AnswerField::Room::Lines;
            field.note = {};
        }
        field.hint = m_words.dotted(hints);
        return field;
    }

    /// What there is to tick; nothing if it has to be written.
    [[nodiscard]] std::vector<Text> boxesOf(const form::Node &node) const
    {
        std::vector<Text> boxes;
        if (!node.isSelect() || node.type == NodeType::Rank || node.list < 0) {
            return boxes;
        }
        const form::ChoiceList &list = m_pack.form->lists[static_cast<size_t>(node.list)];
        if (list.isExternal || list.choices.size() > mostBoxes) {
            return boxes;
        }
        for (const form::Choice &choice : list.choices) {
            boxes.push_back(choice.label.isEmpty() ? plain(choice.name) : choice.label);
        }
        return boxes;
    }

    const Pack &m_pack;
    std::vector<Block> &m_blocks;
    Words m_words;
    int m_section = 0;
};

} // namespace

ReportDocument buildBlankForm(const Pack &pack, ReportLanguage language)
{
    const Words words;
    const Text which = words.dotted({words.filled(version, {plain(pack.version)}),
                                     words.filled(contentCode, {plain(codeOf(pack.hash))})});
    ReportDocument document;
    document.language = language;
    document.title = words.dotted({pack.title, words.word(blankForm)});
    document.headerStart = pack.title;
    document.headerEnd = words.word(product);
    document.footerStart = words.dotted({plain(pack.id), which});
    document.pageOf = words.word(pageOf);
    document.blocks.push_back(Title{words.word(blankForm), pack.title, which, {}});
    for (const char *key : {factory, filledBy, dateWord}) {
        AnswerField field;
        field.question = words.word(key);
        document.blocks.push_back(field);
    }
    Builder(pack, document.blocks).add(0, static_cast<form::NodeIndex>(pack.form->nodes.size()), 0);
    return document;
}

} // namespace meyar
