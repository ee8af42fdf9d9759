// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/loops.h"

#include <QRegularExpression>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// Fills one choice into the texts of a node.
class Filler
{
public:
    explicit Filler(const Choice &choice)
        : m_choice(choice)
    {
    }

    void fill(Node &node) const
    {
        for (Text *text : {&node.label, &node.hint, &node.guidance, &node.constraintMessage,
                           &node.requiredMessage, &node.warningMessage}) {
            fill(*text);
        }
        for (auto &[kind, files] : node.media) {
            fill(files);
        }
        for (QString *words :
             {&node.name, &node.relevant, &node.constraint, &node.required, &node.calculation,
              &node.defaultValue, &node.appearance, &node.readOnlyWhen, &node.warning,
              &node.choiceFilter, &node.repeatCount, &node.choicesFrom, &node.saveTo}) {
            *words = filled(*words, {});
        }
        for (QString &trigger : node.triggers) {
            trigger = filled(trigger, {});
        }
        for (auto &cell : node.extra) {
            cell = filled(cell, {});
        }
        for (Text &text : node.extraText) {
            fill(text);
        }
        for (auto *attributes :
             {&node.bindAttributes, &node.bodyAttributes, &node.instanceAttributes}) {
            for (auto &[attribute, value] : *attributes) {
                value = filled(value, {});
            }
        }
    }

private:
    void fill(Text &text) const
    {
        for (auto &[language, words] : text.byLanguage) {
            words = filled(words, language);
        }
    }

    [[nodiscard]] QString filled(const QString &words, const QString &language) const
    {
        static const QRegularExpression hole(u"%\\(([^)]+)\\)s"_s);
        if (!words.contains("%("_L1)) {
            return words;
        }
        QString result;
        qsizetype from = 0;
        for (auto it = hole.globalMatch(words); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            result += words.mid(from, match.capturedStart() - from);
            result += column(match.captured(1), language);
            from = match.capturedEnd();
        }
        return result + words.mid(from);
    }

    [[nodiscard]] QString column(const QString &name, const QString &language) const
    {
        if (name == "name"_L1) {
            return m_choice.name;
        }
        if (name != "label"_L1) {
            return m_choice.extra.value(name.toLower());
        }
        const auto found = m_choice.label.byLanguage.find(language);
        return found == m_choice.label.byLanguage.end() ? m_choice.label.in(Language::English)
                                                        : found->second;
    }

    const Choice &m_choice;
};

} // namespace

void expandLoop(Form &form, NodeIndex loop, const ChoiceList &list)
{
    const NodeIndex first = loop + 1;
    const std::vector<Node> pattern(form.nodes.begin() + first, form.nodes.end());
    form.nodes.resize(static_cast<size_t>(first));
    for (const Choice &choice : list.choices) {
        if (choice.name == "none"_L1) {
            continue;
        }
        const auto group = static_cast<NodeIndex>(form.nodes.size());
        const NodeIndex moved = group + 1 - first;
        Node around;
        around.type = NodeType::Group;
        around.typeText = u"begin group"_s;
        around.name = choice.name;
        around.label = choice.label;
        around.media = choice.media;
        around.parent = loop;
        around.end = group + 1 + static_cast<NodeIndex>(pattern.size());
        around.row = form.node(loop).row;
        form.nodes.push_back(std::move(around));
        const Filler filler(choice);
        for (Node node : pattern) {
            node.parent = node.parent == loop ? group : node.parent + moved;
            node.end = node.end == noNode ? noNode : node.end + moved;
            filler.fill(node);
            form.nodes.push_back(std::move(node));
        }
    }
    form.nodes[static_cast<size_t>(loop)].end = static_cast<NodeIndex>(form.nodes.size());
}

} // namespace meyar::form
