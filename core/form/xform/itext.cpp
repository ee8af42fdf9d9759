// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/columns.h"
#include "core/form/xform/xformcontext.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

/// The id in jr:itext('id'); none if it is something else.
std::optional<QString> itextId(const QString &written)
{
    static const QString call = u"jr:itext("_s;
    const QString text = written.trimmed();
    if (!text.startsWith(call) || !text.endsWith(u')')) {
        return std::nullopt;
    }
    const QString id = text.mid(call.size(), text.size() - call.size() - 1).trimmed();
    const bool isQuoted
        = id.size() >= 2 && (id.front() == u'\'' || id.front() == u'"') && id.back() == id.front();
    return isQuoted ? id.mid(1, id.size() - 2) : id;
}

/// "jr://images/a.jpg" is "a.jpg".
QString mediaFile(const QString &address)
{
    static const QString scheme = u"jr://"_s;
    const qsizetype slash = address.indexOf(u'/', scheme.size());
    return address.startsWith(scheme) && slash > 0 ? address.mid(slash + 1) : address;
}

/// pyxform writes "-" where a translation is missing.
void dropMissing(Text &text)
{
    const auto isMissing = [](const auto &entry) { return entry.second == "-"_L1; };
    const bool hasWords = !std::all_of(text.byLanguage.begin(), text.byLanguage.end(), isMissing);
    if (hasWords) {
        std::erase_if(text.byLanguage, isMissing);
    }
}

} // namespace

Itext::Itext(const XmlElement &model, Problems &problems)
{
    const XmlElement *itext = model.child(u"itext");
    if (itext == nullptr) {
        return;
    }
    std::vector<const XmlElement *> translations;
    for (const XmlElement &translation : itext->children) {
        if (translation.name != "translation"_L1) {
            continue;
        }
        const bool isDefault
            = translation.has(u"default") && translation.attribute(u"default") != "false()"_L1;
        translations.insert(isDefault ? translations.begin() : translations.end(), &translation);
        if (isDefault && translation.attribute(u"lang") != "default"_L1) {
            m_default = translation.attribute(u"lang");
        }
    }
    for (const XmlElement *translation : translations) {
        const QString written = translation->attribute(u"lang");
        int language = static_cast<int>(m_languages.indexOf(written));
        if (language < 0) {
            language = static_cast<int>(m_languages.size());
            m_languages.append(written);
        }
        for (const XmlElement &text : translation->children) {
            auto &texts = m_texts[text.attribute(u"id")];
            const auto same = std::find_if(texts.begin(), texts.end(), [&](const Translated &t) {
                return t.language == language;
            });
            if (same == texts.end()) {
                texts.push_back({language, &text});
                continue;
            }
            Reporter(xformSheet.toString(), problems)
                .error(Kind::NameDuplicate, text.line, u"id"_s,
                       {text.attribute(u"id"), QString::number(same->text->line)});
        }
    }
}

QString Itext::code(int language) const
{
    const QString &written = m_languages[language];
    return written == "default"_L1 ? QString() : languageOf(written);
}

const std::vector<Itext::Translated> *Itext::find(const QString &id) const
{
    const auto found = m_texts.constFind(id);
    return found == m_texts.constEnd() ? nullptr : &*found;
}

XFormContext::Texts XFormContext::texts(const XmlElement &labelOrHint, int context)
{
    Texts texts;
    const QString ref = labelOrHint.attribute(u"ref");
    if (const std::optional<QString> id = itextId(ref)) {
        addItext(*id, labelOrHint.line, context, texts);
    } else if (!ref.isEmpty()) { // a path: what stands there is the text
        const QString path = expression(ref, context);
        texts.words.byLanguage.emplace(literalLanguage, path);
    }
    if (texts.words.isEmpty() && texts.media.empty()) {
        if (const QString own = words(labelOrHint, context); !own.isEmpty()) {
            texts.words.byLanguage.emplace(literalLanguage, own);
        }
    }
    return texts;
}

void XFormContext::addItext(const QString &id, int line, int context, Texts &texts)
{
    const auto *const found = itext.find(id);
    if (found == nullptr) {
        error(Kind::TextUnknown, line, u"ref"_s, {id});
        return;
    }
    for (const Itext::Translated &translated : *found) {
        const QString code = itext.code(translated.language);
        for (const XmlElement &value : translated.text->children) {
            const QString text = words(value, context);
            const QString kind = value.attribute(u"form");
            if (value.name != "value"_L1 || text.isEmpty()) {
                continue;
            }
            if (kind.isEmpty() || kind == "long"_L1) {
                texts.words.byLanguage.emplace(code, text);
            } else if (kind == "guidance"_L1) {
                texts.guidance.byLanguage.emplace(code, text);
            } else if (kind == "short"_L1 || kind == "print"_L1) {
                warning(Kind::Unsupported, value.line, u"form"_s, {u"form=\""_s + kind + u'"'});
            } else {
                texts.media[kind].byLanguage.emplace(code, mediaFile(text));
            }
        }
    }
    dropMissing(texts.words);
    dropMissing(texts.guidance);
}

Text XFormContext::message(int node, QStringView attribute)
{
    Texts texts;
    const QString written = bound(node, attribute);
    if (const std::optional<QString> id = itextId(written)) {
        addItext(*id, binds[static_cast<size_t>(node)]->line, node, texts);
    } else if (!written.isEmpty()) {
        texts.words.byLanguage.emplace(literalLanguage, written);
    }
    return texts.words;
}

} // namespace meyar::form
