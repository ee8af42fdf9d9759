<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ڈرائیو</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>حوالہ</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>ایک کم کریں</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>ایک بڑھائیں</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>False</source>
        <translation>غلط</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>فہرست کھولیں</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Destination file is the same file.</source>
        <translation>دونوں ایک ہی فائل ہیں۔</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>%1 کھولی نہیں جا سکی</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>اس نام کی فائل پہلے سے ہے</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>%1 لکھی نہیں جا سکی: %2</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>پوری فائل لکھی نہیں جا سکی: %1</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>نام بدلا نہیں جا سکا: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>اصل فائل موجود نہیں۔</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>دکھائیں </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>’%1‘ میں تبدیلی منع ہے۔
کیا پھر بھی حذف کریں؟</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>کیا ’%1‘ کو واقعی حذف کریں؟</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>جگہوں اور نشانیوں کی فہرست</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>فائل کا نام:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>نیا فولڈر</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>اوپر کا فولڈر</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>نیا فولڈر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>یہاں دیکھیں:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>فائلوں کی قسم:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>فولڈر تلاش کریں</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>چھپی ہوئی فائلیں بھی دکھائیں</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>اس نام سے محفوظ کریں</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
یہ فولڈر نہیں ملا۔
دیکھ لیں کہ فولڈر کا نام درست لکھا ہے۔</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>کنارے کی فہرست</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>صرف نام</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>چنیں</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>سب فائلیں (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>سب فائلیں (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>نام بدلیں</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>فولڈر حذف نہیں ہو سکا۔</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>فولڈر:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 پہلے سے موجود ہے۔
کیا اس کی جگہ نئی فائل رکھیں؟</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>آگے جائیں</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>اوپر کے فولڈر میں جائیں</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>حال کی جگہیں</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>پیچھے جائیں</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>نام، حجم اور تاریخ بھی دکھائیں</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>تفصیل کے ساتھ</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
یہ فائل نہیں ملی۔
دیکھ لیں کہ فائل کا نام درست لکھا ہے۔</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>صرف نام دکھائیں</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>میرا کمپیوٹر</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>کمپیوٹر</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>آخری تبدیلی</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>محفوظ کیے بغیر بند کریں</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>رہنے دیں</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>ایسی کوئی فائل یا فولڈر نہیں</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>اجازت نہیں</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>یہ فائل نہیں، فولڈر ہے</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ڈسک بھر گئی ہے</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>نامعلوم خرابی</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>بہت سی فائلیں کھلی ہیں</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>Unable to read image data</source>
        <translation>تصویر پڑھی نہیں جا سکی</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>اس قسم کی تصویر پڑھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>فائل نہیں ملی</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>نامعلوم خرابی</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Unsupported image format</source>
        <translation>تصویر اس قسم میں لکھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>تصویر خالی ہے</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>یہاں لکھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>نامعلوم خرابی</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>کاٹیں</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نقل کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>چسپاں کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>نیچے کا حاشیہ</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>کاغذ کی ٹرے:</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>دائیں حاشیہ</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>حاشیے</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>اپنی مرضی کا</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>آڑا</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>صفحے کا نقشہ</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>چوڑائی:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>رخ</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>کھڑا</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>صفحات کی ترتیب:</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>اوپر کا حاشیہ</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>بائیں حاشیہ</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>کاغذ کا سائز:</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>کھڑا، الٹا</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>ملی میٹر (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>پوائنٹ (pt)</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>ایک کاغذ پر صفحات:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>انچ (in)</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>آڑا، الٹا</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>اونچائی:</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>ترک کریں</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>لاگو کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>پہلے جیسا کریں</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>شروع کی ترتیب پر لائیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>نظر انداز کریں</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>سب کے لیے نہیں</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>سب محفوظ کریں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>سب کے لیے ہاں</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Even Pages</source>
        <translation>جفت صفحات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>اختیارات &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>اختیارات &lt;&lt;</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>بائیں سے دائیں، اوپر سے نیچے</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>دائیں سے بائیں، نیچے سے اوپر</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF فائل لکھیں</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>”ایک کاغذ پر صفحات“ اور ”کون سے صفحات“ ساتھ نہیں چل سکتے۔
ایک کو بند کریں۔</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 پہلے سے موجود ہے۔
کیا اس کی جگہ نئی فائل لکھیں؟</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>بائیں سے دائیں، نیچے سے اوپر</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>طاق صفحات</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>اسی کمپیوٹر کی فائل</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>دونوں طرف چھپائی کی ترتیبیں آپس میں نہیں ملتیں۔ کیا انہیں درست کریں؟</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>فائل میں چھاپیں (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>فائل میں چھاپیں…</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>صفحات درست نہیں لکھے گئے</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 اس طرح نہیں لکھا جاتا۔ صفحات کے بیچ ’,‘ اور سلسلے کے لیے ’-‘ لکھیں، اور کوئی صفحہ دو بار نہ آئے۔</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>دائیں سے بائیں، اوپر سے نیچے</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>نیچے سے اوپر، بائیں سے دائیں</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>پہلا صفحہ آخری صفحے کے بعد نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>سب صفحات</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>دونوں طرف چھپائی میں تضاد</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 فولڈر ہے۔
فائل کا کوئی اور نام لکھیں۔</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>فائل %1 میں لکھا نہیں جا سکتا۔
فائل کا کوئی اور نام لکھیں۔</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>نیچے سے اوپر، دائیں سے بائیں</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>اوپر سے نیچے، بائیں سے دائیں</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>اوپر سے نیچے، دائیں سے بائیں</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>اضافی اختیارات میں تضاد</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>چھپائی کے اختیارات</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>صفحے کی ترتیب میں تضاد</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>کچھ اضافی اختیارات آپس میں نہیں ملتے۔ کیا انہیں درست کریں؟</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>صفحے کی ترتیب کے کچھ اختیارات آپس میں نہیں ملتے۔ کیا انہیں درست کریں؟</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>پرنٹر کی ترتیبات</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>کچھ اختیارات آپس میں نہیں ملتے۔ انہیں درست کریں۔</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>اضافی</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>رنگین</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>سب چھاپیں</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>موجودہ صفحہ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>منتخب حصہ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>کاپیاں</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>کیا چھاپنا ہے</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>اختیارات</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>چھپائی کی ترتیبات</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>الٹی ترتیب</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>سیاہ و سفید</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>ہر کاپی الگ</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>کاپیاں:</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>چھوٹی طرف سے پلٹیں</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>صفحات کے بیچ کوما اور سلسلے کے لیے ہائفن لکھیں۔ مثلاً 3,5-7,9 سے صفحات 3، 5، 6، 7 اور 9 چھپیں گے۔</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>دونوں طرف چھپائی</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>کون سے صفحات:</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>لمبی طرف سے پلٹیں</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Type:</source>
        <translation>قسم:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>نام:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>فائل:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پہلے دیکھیں</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>پرنٹر</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>جگہ:</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Filename refers to a directory</source>
        <translation>یہ نام فائل کا نہیں، فولڈر کا ہے</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>لکھنا روک دیا گیا</translation>
    </message>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>فائل %1 میں تبدیلی منع ہے</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>سب سے اوپر</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>نیچے سرکائیں</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>یہاں تک سرکائیں</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>بائیں سرکائیں</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>سب سے نیچے</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ایک صفحہ اوپر</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ایک صفحہ دائیں</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>اوپر سرکائیں</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>دائیں سرکائیں</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>بائیں کنارہ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ایک صفحہ نیچے</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ایک صفحہ بائیں</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>دائیں کنارہ</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>تحریر کی سمت کا نشان ڈالیں</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>کاٹیں</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نقل کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>چسپاں کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>لنک کا پتہ نقل کریں</translation>
    </message>
</context>
</TS>
