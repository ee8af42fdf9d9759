// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/ownlanguage.h"

#include <QSet>

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

bool has(const Text &text, const QString &code)
{
    const auto found = text.byLanguage.find(code);
    return found != text.byLanguage.end() && !found->second.isEmpty();
}

bool isWrittenIn(const form::Form &form, const QString &code)
{
    const bool labels = std::all_of(form.nodes.begin(), form.nodes.end(), [&](const form::Node &node) {
        return node.label.isEmpty() || has(node.label, code);
    });
    return labels && std::all_of(form.lists.begin(), form.lists.end(), [&](const form::ChoiceList &list) {
        return std::all_of(list.choices.begin(), list.choices.end(),
                           [&](const form::Choice &choice) { return choice.label.isEmpty() || has(choice.label, code); });
    });
}

void putFirst(Text &text, const QString &code)
{
    if (has(text, code)) {
        text.byLanguage[u"en"_s] = text.byLanguage.at(code);
    }
}

} // namespace

QString ownLanguage(const Pack &pack)
{
    QSet<QString> codes;
    for (const form::Node &node : pack.form->nodes) {
        for (const auto &[code, words] : node.label.byLanguage) {
            codes.insert(code);
        }
    }
    for (const QString &none : {QString(), u"en"_s, u"ur"_s}) {
        codes.remove(none);
    }
    return codes.size() == 1 && isWrittenIn(*pack.form, *codes.begin()) ? *codes.begin() : QString();
}

std::shared_ptr<const Pack> inOwnLanguage(std::shared_ptr<const Pack> pack)
{
    const QString code = pack ? ownLanguage(*pack) : QString();
    if (code.isEmpty()) {
        return pack;
    }
    auto form = std::make_shared<form::Form>(*pack->form);
    for (form::Node &node : form->nodes) {
        for (Text *text : {&node.label, &node.hint, &node.guidance, &node.constraintMessage, &node.warningMessage}) {
            putFirst(*text, code);
        }
    }
    for (form::ChoiceList &list : form->lists) {
        for (form::Choice &choice : list.choices) {
            putFirst(choice.label, code);
        }
    }
    auto own = std::make_shared<Pack>(*pack);
    own->form = std::move(form);
    putFirst(own->title, code);
    for (Checkpoint &checkpoint : own->checkpoints) {
        putFirst(checkpoint.evidenceNote, code);
        putFirst(checkpoint.fix, code);
    }
    for (Reference &reference : own->references) {
        putFirst(reference.title, code);
        putFirst(reference.text, code);
    }
    return own;
}

} // namespace meyar
