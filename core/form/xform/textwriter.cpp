// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/textwriter.h"

#include "core/form/reader/columns.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// Words in no language, which can stand where they belong.
bool isPlain(const Text &text)
{
    return std::all_of(text.byLanguage.begin(), text.byLanguage.end(),
                       [](const auto &entry) { return entry.first.isEmpty(); });
}

QString plainWords(const Text &text)
{
    return text.byLanguage.empty() ? QString() : text.byLanguage.begin()->second;
}

bool needsTranslations(const ChoiceList &list)
{
    return std::any_of(list.choices.begin(), list.choices.end(), [](const Choice &choice) {
        return !choice.media.empty() || !isPlain(choice.label)
            || plainWords(choice.label).contains("${"_L1);
    });
}

QString mediaAddress(const QString &kind, const QString &file)
{
    if (file.contains("://"_L1)) {
        return file;
    }
    const QString folder = kind == "image"_L1 || kind == "big-image"_L1 ? u"images"_s : kind;
    return u"jr://"_s + folder + u'/' + file;
}

QString writtenLanguage(const QString &code)
{
    if (code == "en"_L1) {
        return u"English (en)"_s;
    }
    return code == "ur"_L1 ? u"Urdu (ur)"_s : code;
}

} // namespace

TextWriter::TextWriter(const Form &form, const ReferenceWriter &references)
    : m_form(form)
    , m_references(references)
{
    const QString written = form.settings.value(u"default_language"_s);
    m_default = written == "default"_L1 ? QString() : languageOf(written);
    for (const ChoiceList &list : form.lists) {
        m_listsInItext.push_back(needsTranslations(list));
    }
}

void TextWriter::add(Entry entry)
{
    if (!m_ids.contains(entry.id)) {
        m_ids.insert(entry.id);
        m_entries.push_back(std::move(entry));
    }
}

std::optional<XmlElement> TextWriter::label(NodeIndex index)
{
    const Node &node = m_form.node(index);
    if (node.label.byLanguage.empty() && node.media.empty()) {
        return std::nullopt;
    }
    XmlElement label = xmlElement(u"label"_s);
    if (node.media.empty() && isPlain(node.label)) {
        m_references.addWords(label, plainWords(node.label), index);
        return label;
    }
    const QString id = m_references.path(index) + u":label"_s;
    add({id, index, node.label, {}, node.media});
    return label.set(u"ref"_s, u"jr:itext('"_s + id + u"')"_s);
}

std::optional<XmlElement> TextWriter::hint(NodeIndex index)
{
    const Node &node = m_form.node(index);
    if (node.hint.byLanguage.empty() && node.guidance.byLanguage.empty()) {
        return std::nullopt;
    }
    XmlElement hint = xmlElement(u"hint"_s);
    if (node.guidance.byLanguage.empty() && isPlain(node.hint)) {
        m_references.addWords(hint, plainWords(node.hint), index);
        return hint;
    }
    const QString id = m_references.path(index) + u":hint"_s;
    add({id, index, node.hint, node.guidance, {}});
    return hint.set(u"ref"_s, u"jr:itext('"_s + id + u"')"_s);
}

QString TextWriter::message(NodeIndex node, const Text &text, const QString &attribute)
{
    const QString words = plainWords(text);
    if (text.byLanguage.empty() || (isPlain(text) && !words.contains("${"_L1))) {
        return words;
    }
    const QString id = m_references.path(node) + u':' + attribute;
    add({id, node, text, {}, {}});
    return u"jr:itext('"_s + id + u"')"_s;
}

QString TextWriter::choiceId(const ChoiceList &list, size_t choice)
{
    const QString id = list.name + u'-' + QString::number(choice);
    const Choice &one = list.choices[choice];
    add({id, noNode, one.label, {}, one.media});
    return id;
}

QString TextWriter::plainLabel(const Choice &choice)
{
    return plainWords(choice.label);
}

std::vector<FormLanguage> TextWriter::languages() const
{
    std::vector<FormLanguage> languages = m_form.languages;
    const auto use = [&](const Text &text) {
        for (const auto &[code, words] : text.byLanguage) {
            const QString own = code.isEmpty() ? m_default : code;
            const bool isListed
                = std::any_of(languages.begin(), languages.end(),
                              [&](const FormLanguage &language) { return language.code == own; });
            if (isListed) {
                continue;
            }
            if (own.isEmpty()) {
                languages.insert(languages.begin(), {{}, u"default"_s});
            } else {
                const QString named = m_form.settings.value(u"default_language"_s);
                languages.push_back({own, own == m_default ? named : writtenLanguage(own)});
            }
        }
    };
    for (const Entry &entry : m_entries) {
        use(entry.words);
        use(entry.guidance);
        for (const auto &[kind, files] : entry.media) {
            use(files);
        }
    }
    return languages;
}

QString TextWriter::in(const Text &text, const QString &language) const
{
    const auto found = text.byLanguage.find(language);
    if (found != text.byLanguage.end()) {
        return found->second;
    }
    const auto plain = text.byLanguage.find(QString());
    return language == m_default && plain != text.byLanguage.end() ? plain->second : QString();
}

void TextWriter::addValue(XmlElement &text, const Entry &entry, const Text &words,
                          const QString &language, const QString &form) const
{
    if (words.byLanguage.empty()) {
        return;
    }
    XmlElement value = xmlElement(u"value"_s);
    if (!form.isEmpty()) {
        value.set(u"form"_s, form);
    }
    const QString own = in(words, language);
    m_references.addWords(value, own.isEmpty() ? u"-"_s : own, entry.context);
    text.add(std::move(value));
}

XmlElement TextWriter::text(const Entry &entry, const QString &language) const
{
    XmlElement text = xmlElement(u"text"_s).set(u"id"_s, entry.id);
    addValue(text, entry, entry.words, language, {});
    addValue(text, entry, entry.guidance, language, u"guidance"_s);
    for (const auto &[kind, files] : entry.media) {
        if (const QString file = in(files, language); !file.isEmpty()) {
            XmlElement value = xmlElement(u"value"_s).set(u"form"_s, kind);
            m_references.addWords(value, mediaAddress(kind, file), entry.context);
            text.add(std::move(value));
        }
    }
    return text;
}

std::optional<XmlElement> TextWriter::itext() const
{
    const std::vector<FormLanguage> all = languages();
    if (m_entries.empty() || all.empty()) {
        return std::nullopt;
    }
    XmlElement itext = xmlElement(u"itext"_s);
    for (const FormLanguage &language : all) {
        XmlElement translation = xmlElement(u"translation"_s).set(u"lang"_s, language.written);
        if (language.code == m_default) {
            translation.set(u"default"_s, u"true()"_s);
        }
        for (const Entry &entry : m_entries) {
            translation.add(text(entry, language.code));
        }
        itext.add(std::move(translation));
    }
    return itext;
}

} // namespace meyar::form
