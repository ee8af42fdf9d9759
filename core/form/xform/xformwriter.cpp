// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/xform/xformwriter.h"

#include "core/form/xform/bodywriter.h"
#include "core/form/xform/otherquestions.h"
#include "core/form/xform/settingsreader.h"

#include <QRegularExpression>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

/// Names that XML takes, prefixes that are declared.
class Mender
{
public:
    explicit Mender(const Form &form)
    {
        static const QRegularExpression declaration(u"([^\\s=]+)\\s*=\\s*[\"']?([^\\s\"']+)"_s);
        auto matches = declaration.globalMatch(form.settings.value(u"namespaces"_s));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString prefix = match.captured(1);
            if (isXmlName(prefix) && !prefix.contains(u':') && !isKnown(prefix)) {
                namespaces.emplace(prefix, match.captured(2));
            }
        }
    }

    void mend(XmlElement &element)
    {
        element.name = safeXmlName(element.name);
        declare(element.name);
        std::erase_if(element.attributes, [](const XmlAttribute &attribute) {
            return !isXmlName(attribute.name) || attribute.name.startsWith("xmlns:"_L1);
        });
        for (const XmlAttribute &attribute : element.attributes) {
            declare(attribute.name);
        }
        for (XmlElement &child : element.children) {
            if (!child.isText()) {
                mend(child);
            }
        }
    }

    std::map<QString, QString> namespaces;

private:
    static bool isKnown(const QString &prefix)
    {
        static const QStringList always
            = {u"h"_s, u"ev"_s, u"xsd"_s, u"jr"_s, u"orx"_s, u"odk"_s, u"xml"_s, u"xmlns"_s};
        return always.contains(prefix);
    }

    void declare(const QString &name)
    {
        const qsizetype colon = name.indexOf(u':');
        const QString prefix = colon < 0 ? QString() : name.left(colon);
        if (colon < 0 || isKnown(prefix)) {
            return;
        }
        const QString known = knownNamespace(prefix);
        namespaces.emplace(prefix, known.isEmpty() ? QString(u"urn:"_s + prefix) : known);
    }
};

std::optional<XmlElement> submission(const Form &form)
{
    XmlElement element = xmlElement(u"submission"_s);
    const auto put = [&](const QString &attribute, const QString &setting) {
        if (const QString value = form.settings.value(setting); !value.isEmpty()) {
            element.set(attribute, value);
        }
    };
    put(u"action"_s, u"submission_url"_s);
    if (!element.attributes.empty()) {
        element.set(u"method"_s, u"post"_s);
    }
    put(u"base64RsaPublicKey"_s, u"public_key"_s);
    put(u"orx:auto-send"_s, u"auto_send"_s);
    put(u"orx:auto-delete"_s, u"auto_delete"_s);
    if (!form.settings.value(u"client_editable"_s).isEmpty()) {
        element.set(u"odk:client-editable"_s, u"true"_s);
    }
    return element.attributes.empty() ? std::nullopt : std::optional(element);
}

QString titleOf(const Form &form)
{
    const QString title = form.settings.value(u"form_title"_s);
    if (!title.isEmpty()) {
        return title;
    }
    const auto titles = form.settingsText.value(u"form_title"_s).byLanguage;
    return titles.empty() ? form.settings.value(u"form_id"_s) : titles.begin()->second;
}

} // namespace

QByteArray writeXForm(const Form &form)
{
    if (lacksOtherQuestions(form)) {
        return writeXForm(withOtherQuestions(form));
    }
    XFormWriting writing(form);
    XmlElement model = xmlElement(u"model"_s).set(u"odk:xforms-version"_s, u"1.0.0"_s);
    const QString entities = form.settings.value(entitySetting + u"version"_s);
    if (!entities.isEmpty()) {
        model.set(u"entities:entities-version"_s, entities);
    }
    // texts are collected in the order of pyxform: choices, then questions
    std::vector<XmlElement> instances = secondaryInstances(writing);
    XmlElement body = bodyElement(writing);
    std::vector<XmlElement> bound = binds(writing);
    if (std::optional<XmlElement> found = submission(form)) {
        model.add(std::move(*found));
    }
    if (std::optional<XmlElement> found = writing.texts.itext()) {
        model.add(std::move(*found));
    }
    model.add(xmlElement(u"instance"_s).add(dataElement(writing)));
    for (XmlElement &instance : instances) {
        model.add(std::move(instance));
    }
    for (XmlElement &bind : bound) {
        model.add(std::move(bind));
    }
    XmlElement title = xmlElement(u"h:title"_s);
    title.addText(titleOf(form));
    XmlElement head = xmlElement(u"h:head"_s);
    head.add(std::move(title)).add(std::move(model));
    XmlElement html = xmlElement(u"h:html"_s);
    html.add(std::move(head)).add(std::move(body));
    Mender mender(form);
    mender.mend(html);
    return xmlDocument(html, mender.namespaces);
}

} // namespace meyar::form
