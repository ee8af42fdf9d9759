// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/otherchoice.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

constexpr auto suffix = "_other"_L1;

/// The words in every language that `like` has, Urdu or English.
Text inLanguagesOf(const std::map<QString, QString> &like, const QString &english,
                   const QString &urdu)
{
    Text text;
    for (const auto &[language, words] : like) {
        text.byLanguage.emplace(language, language == languageCode(Language::Urdu) ? urdu : english);
    }
    if (text.byLanguage.empty()) {
        text.byLanguage.emplace(QString(), english);
    }
    return text;
}

} // namespace

void addOtherChoice(ChoiceList &list)
{
    if (list.find(u"other") != nullptr) {
        return;
    }
    std::map<QString, QString> languages;
    for (const Choice &choice : list.choices) {
        languages.insert(choice.label.byLanguage.begin(), choice.label.byLanguage.end());
    }
    Choice other;
    other.name = u"other"_s;
    other.label = inLanguagesOf(languages, u"Other"_s, u"دیگر"_s);
    list.choices.push_back(std::move(other));
}

Node otherQuestion(const Node &select)
{
    Node node;
    node.type = NodeType::Text;
    node.typeText = u"text"_s;
    node.name = select.name + suffix;
    node.label
        = inLanguagesOf(select.label.byLanguage, u"Specify other."_s, u"وضاحت کریں"_s);
    node.relevant = u"selected(${%1}, 'other')"_s.arg(select.name);
    node.isGenerated = true;
    node.parent = select.parent;
    node.row = select.row;
    return node;
}

void settleOtherQuestions(Form &form)
{
    for (Node &node : form.nodes) {
        const QString select = node.name.chopped(std::min(suffix.size(), node.name.size()));
        if (node.isGenerated && form.timesUsed.contains(select)) {
            node.relevant = u"selected(../%1, 'other')"_s.arg(select);
        }
    }
}

} // namespace meyar::form
