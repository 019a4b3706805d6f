<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AbilityText</name>
    <message>
        <source>This model cannot change pictures by words</source>
        <translation>此模型不能按文字修改图片</translation>
    </message>
    <message>
        <source>This model cannot paint inside a selection</source>
        <translation>此模型不能在选区内绘画</translation>
    </message>
    <message>
        <source>This model cannot find things in a picture</source>
        <translation>此模型不能在图片中查找物体</translation>
    </message>
    <message>
        <source>This model cannot answer in words</source>
        <translation>此模型不能用文字回答</translation>
    </message>
    <message>
        <source>This model paints %1 × %2 pixels only</source>
        <translation>此模型只能绘制 %1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>ErrorDetail</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是文件夹。</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short.</source>
        <translation>图片已损坏或不完整。</translation>
    </message>
    <message>
        <source>The picture is damaged or cut short (%1).</source>
        <translation>图片已损坏或不完整（%1）。</translation>
    </message>
    <message>
        <source>The picture file is empty.</source>
        <translation>图片文件是空的。</translation>
    </message>
    <message>
        <source>The PNG file is damaged or cut short.</source>
        <translation>PNG 文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>The PNG file is damaged.</source>
        <translation>PNG 文件已损坏。</translation>
    </message>
    <message>
        <source>The file is not an OpenRaster picture.</source>
        <translation>该文件不是 OpenRaster 图片。</translation>
    </message>
    <message>
        <source>This is not a PNG, JPEG, WebP, TIFF or OpenEXR picture.</source>
        <translation>这不是 PNG、JPEG、WebP、TIFF 或 OpenEXR 图片。</translation>
    </message>
    <message>
        <source>A picture cannot be saved as %1; the name must end in .png, .jpg, .webp, .tif or .exr.</source>
        <translation>无法将图片保存为 %1；名称须以 .png、.jpg、.webp、.tif 或 .exr 结尾。</translation>
    </message>
    <message>
        <source>The picture is %1 x %2 pixels; at most 65535 a side and 268 megapixels can be opened.</source>
        <translation>图片为 %1 x %2 像素；最多可打开每边 65535 像素、共 268 百万像素。</translation>
    </message>
    <message>
        <source>%1 is not a Depict project.</source>
        <translation>%1 不是 Depict 项目。</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Depict.</source>
        <translation>项目 %1 由更新版本的 Depict 创建。</translation>
    </message>
    <message>
        <source>The project %1 is cut short.</source>
        <translation>项目 %1 不完整。</translation>
    </message>
    <message>
        <source>The project %1 is damaged%2.</source>
        <translation>项目 %1 已损坏%2。</translation>
    </message>
    <message>
        <source>The project %1 cannot be read.</source>
        <translation>无法读取项目 %1。</translation>
    </message>
    <message>
        <source>The project %1 is open in another window.</source>
        <translation>项目 %1 已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>The project is still being opened.</source>
        <translation>项目仍在打开。</translation>
    </message>
    <message>
        <source>The words are %1 bytes long; at most %2 are possible.</source>
        <translation>文字长 %1 字节；最多 %2 字节。</translation>
    </message>
    <message>
        <source>The words are empty.</source>
        <translation>没有文字。</translation>
    </message>
    <message>
        <source>The words are too long for this model.</source>
        <translation>文字对该模型来说太长。</translation>
    </message>
    <message>
        <source>The words and pictures together are too long for this model.</source>
        <translation>文字和图片合起来对该模型来说太长。</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is not possible; each side is %3 to %4 pixels.</source>
        <translation>无法生成 %1 x %2 像素的图片；每边为 %3 至 %4 像素。</translation>
    </message>
    <message>
        <source>Nothing was added to any side of the picture.</source>
        <translation>图片的任何一边都没有增加内容。</translation>
    </message>
    <message>
        <source>The larger picture would have more than %1 pixels a side.</source>
        <translation>扩大后的图片每边将超过 %1 像素。</translation>
    </message>
    <message>
        <source>A picture that the words speak of is not there yet.</source>
        <translation>文字所说的图片还没有准备好。</translation>
    </message>
    <message>
        <source>Already %1 paintings wait for their turn.</source>
        <translation>已有 %1 张画在排队等候。</translation>
    </message>
    <message>
        <source>The model %1 cannot work from a picture.</source>
        <translation>模型 %1 不能以图片为起点。</translation>
    </message>
    <message>
        <source>The model %1 reads at most %2 pictures at a time, not %3.</source>
        <translation>模型 %1 一次最多读取 %2 张图片，不能读 %3 张。</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures by words.</source>
        <translation>模型 %1 不能用文字修改图片。</translation>
    </message>
    <message>
        <source>The model %1 cannot change pictures.</source>
        <translation>模型 %1 不能修改图片。</translation>
    </message>
    <message>
        <source>The model %1 cannot paint inside a selection.</source>
        <translation>模型 %1 不能在选区内绘制。</translation>
    </message>
    <message>
        <source>The model %1 cannot paint beyond the edges of a picture.</source>
        <translation>模型 %1 不能在图片边缘之外绘制。</translation>
    </message>
    <message>
        <source>The model %1 cannot find things in a picture.</source>
        <translation>模型 %1 不能在图片中寻找物体。</translation>
    </message>
    <message>
        <source>The model %1 was not trained to answer in words.</source>
        <translation>模型 %1 没有学过用文字回答。</translation>
    </message>
    <message>
        <source>The model painted no picture of these words.</source>
        <translation>模型没有根据这些文字画出图片。</translation>
    </message>
    <message>
        <source>This model paints pictures of %1 x %2 pixels only.</source>
        <translation>该模型只绘制 %1 x %2 像素的图片。</translation>
    </message>
    <message>
        <source>There is no model at %1: %2 is missing.</source>
        <translation>%1 中没有模型：缺少 %2。</translation>
    </message>
    <message>
        <source>The folder %1 is a model of the kind %2, which Depict does not know.</source>
        <translation>文件夹 %1 是 %2 类型的模型，Depict 不认识它。</translation>
    </message>
    <message>
        <source>The folder %1 has no weights: neither model.safetensors nor pytorch_model.bin.</source>
        <translation>文件夹 %1 中没有权重：既无 model.safetensors，也无 pytorch_model.bin。</translation>
    </message>
    <message>
        <source>The model file %1 is damaged: %2.</source>
        <translation>模型文件 %1 已损坏：%2。</translation>
    </message>
    <message>
        <source>config.json is damaged: %1.</source>
        <translation>config.json 已损坏：%1。</translation>
    </message>
    <message>
        <source>No CUDA device can be used on this machine.</source>
        <translation>这台机器上没有可用的 CUDA 设备。</translation>
    </message>
    <message>
        <source>The compute engine failed: %1.</source>
        <translation>计算引擎出错：%1。</translation>
    </message>
    <message>
        <source>Technical detail: %1</source>
        <translation>技术细节：%1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Depict does not know files of this kind.</source>
        <translation>Depict 不认识这种文件。</translation>
    </message>
    <message>
        <source>Use PNG, JPEG, WebP, TIFF or OpenEXR, or a newer version of Depict.</source>
        <translation>请使用 PNG、JPEG、WebP、TIFF 或 OpenEXR，或更新版本的 Depict。</translation>
    </message>
    <message>
        <source>This cannot be painted as asked.</source>
        <translation>无法按此要求绘制。</translation>
    </message>
    <message>
        <source>Change the words, the shape or the settings and try again.</source>
        <translation>请修改文字、形状或设置后重试。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>找不到该文件。</translation>
    </message>
    <message>
        <source>Check its name and folder, then open it again.</source>
        <translation>请检查文件名和文件夹后重新打开。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>It may be damaged: open it in the program that made it, or take another copy.</source>
        <translation>文件可能已损坏：请用原来的程序打开，或换一份副本。</translation>
    </message>
    <message>
        <source>This model cannot do that yet.</source>
        <translation>此模型还做不到。</translation>
    </message>
    <message>
        <source>Say it another way, or choose a model that can.</source>
        <translation>请换一种说法，或选择能做到的模型。</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>无法保存到该位置。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write.</source>
        <translation>请选择其他文件夹，或申请写入权限。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space or choose another disk; nothing is lost.</source>
        <translation>请腾出空间或选择其他磁盘；内容没有丢失。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>Choose a smaller shape or fewer variants, or close other programs.</source>
        <translation>请选择较小的尺寸或较少的变体，或关闭其他程序。</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>找不到模型。</translation>
    </message>
    <message>
        <source>Install Depict again, or name the folder with --model.</source>
        <translation>请重新安装 Depict，或用 --model 指定文件夹。</translation>
    </message>
    <message>
        <source>The model is damaged.</source>
        <translation>模型已损坏。</translation>
    </message>
    <message>
        <source>Install Depict again, or name another folder with --model.</source>
        <translation>请重新安装 Depict，或用 --model 指定其他文件夹。</translation>
    </message>
    <message>
        <source>A painting is under way.</source>
        <translation>正在绘制。</translation>
    </message>
    <message>
        <source>Wait for it or stop it; your words stay where they are.</source>
        <translation>请等待或停止；您的文字会保留。</translation>
    </message>
    <message>
        <source>The computing device failed.</source>
        <translation>计算设备出错。</translation>
    </message>
    <message>
        <source>Try again, or start Depict with --device cpu.</source>
        <translation>请重试，或用 --device cpu 启动 Depict。</translation>
    </message>
    <message>
        <source>Something went wrong inside Depict.</source>
        <translation>Depict 内部出错。</translation>
    </message>
    <message>
        <source>Your pictures are safe. Try again, and please report it.</source>
        <translation>您的图片是安全的。请重试并反馈问题。</translation>
    </message>
</context>
<context>
    <name>PlanNames</name>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>损伤</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>everything else, as before</source>
        <translation>其余一切，保持原样</translation>
    </message>
    <message>
        <source>%1, in its own colour</source>
        <translation>%1，本来的颜色</translation>
    </message>
    <message>
        <source>%1, worn</source>
        <translation>%1，戴着</translation>
    </message>
    <message>
        <source>%1, worn (%2)</source>
        <comment>hat, worn (dog)</comment>
        <translation>%1，戴在身上（%2）</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1，已去掉</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1，保持原样</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>is it there?</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <comment>is it there?</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <comment>is it there?</comment>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>%1 (%2 ×)</source>
        <comment>dog (3 times)</comment>
        <translation>%1（%2×）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was asked for: yes</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Find things</source>
        <translation>查找物体</translation>
    </message>
    <message>
        <source>Sunshine</source>
        <translation>晴天</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>雾</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜晚</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>水彩</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>油画</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>铅笔素描</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>像素画</translation>
    </message>
    <message>
        <source>Paper cut</source>
        <translation>剪纸</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>霓虹</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
</context>
<context>
    <name>depict::Abilities</name>
    <message>
        <source>“%1”</source>
        <comment>example words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Write these words</source>
        <translation>写入这些文字</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1，例如“%2”</translation>
    </message>
    <message>
        <source>What this model can do</source>
        <translation>此模型能做什么</translation>
    </message>
    <message>
        <source>The model is loading…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>用文字绘制</translation>
    </message>
    <message>
        <source>Change a picture by words</source>
        <translation>用文字修改图片</translation>
    </message>
    <message>
        <source>Paint anew only what you select</source>
        <translation>只重画选中的部分</translation>
    </message>
    <message>
        <source>Answer questions about a picture</source>
        <translation>回答关于图片的问题</translation>
    </message>
    <message>
        <source>With a picture, one press: %1</source>
        <translation>有图片时一键完成：%1</translation>
    </message>
</context>
<context>
    <name>depict::ActionRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentBar</name>
    <message>
        <source>Pictures that the words speak of</source>
        <translation>文字所说的图片</translation>
    </message>
    <message>
        <source>This model works from one picture at a time: take the others away.</source>
        <translation>此模型一次只处理一幅图片：请移除其他图片。</translation>
    </message>
    <message>
        <source>This model works from at most %1 pictures at a time: take some away.</source>
        <translation>此模型一次最多处理 %1 幅图片：请移除一些。</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>新图片</translation>
    </message>
    <message>
        <source>Change the shown one</source>
        <translation>修改当前图片</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>接下来的文字将修改这幅图片 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Waiting for the picture: %1</source>
        <translation>等待图片：%1</translation>
    </message>
    <message>
        <source>%1 (still being painted)</source>
        <translation>%1（仍在绘制）</translation>
    </message>
</context>
<context>
    <name>depict::AttachmentChip</name>
    <message>
        <source>Picture %1: %2</source>
        <translation>图片 %1：%2</translation>
    </message>
    <message>
        <source>Changes this picture: %1</source>
        <translation>修改这幅图片：%1</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>按 Delete 移除</translation>
    </message>
    <message>
        <source>Changes this picture</source>
        <translation>修改这幅图片</translation>
    </message>
    <message>
        <source>Take picture %1 away</source>
        <translation>移除图片 %1</translation>
    </message>
    <message>
        <source>Paint from nothing again</source>
        <translation>重新从空白开始</translation>
    </message>
</context>
<context>
    <name>depict::BatchDialog</name>
    <message>
        <source>Add to the batch</source>
        <translation>添加到批处理</translation>
    </message>
    <message>
        <source>Paint from words</source>
        <translation>用文字绘制</translation>
    </message>
    <message>
        <source>Change pictures</source>
        <translation>修改图片</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Prompts, one a line</source>
        <translation>提示文字，每行一条</translation>
    </message>
    <message>
        <source>One prompt a line, in any language the model knows</source>
        <translation>每行一条提示，可用模型懂得的任何语言</translation>
    </message>
    <message>
        <source>Shape %1</source>
        <translation>形状 %1</translation>
    </message>
    <message>
        <source>Pictures of each</source>
        <translation>每条的图片数</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>起始种子</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>要修改什么</translation>
    </message>
    <message>
        <source>For example: make it night</source>
        <translation>例如：改成夜晚</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder of pictures</source>
        <translation>选择图片文件夹</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>选择结果文件夹</translation>
    </message>
    <message>
        <source>Results go to</source>
        <translation>结果存到</translation>
    </message>
    <message>
        <source>Pictures in the folder: %1</source>
        <translation>文件夹中的图片：%1</translation>
    </message>
    <message>
        <source>Pictures to paint: %1</source>
        <translation>待绘制的图片：%1</translation>
    </message>
</context>
<context>
    <name>depict::BatchPanel</name>
    <message>
        <source>Nothing to do yet. Add prompts in several shapes and seeds, or a folder of pictures with one instruction; the results are written to files while you go on working.</source>
        <translation>暂无任务。可添加多种形状和种子的提示，或一个图片文件夹加一条指令；结果会写入文件，您可以继续工作。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Open the result</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>提前 (Alt+上)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>推后 (Alt+下)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Take off the list (Delete)</source>
        <translation>从列表移除 (Delete)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Jobs that are done</source>
        <translation>已完成的任务</translation>
    </message>
    <message>
        <source>Try all that failed again</source>
        <translation>重试所有失败的任务</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Take all that is done off the list</source>
        <translation>从列表移除所有已完成的任务</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>depict::BatchQueue</name>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
</context>
<context>
    <name>depict::CanvasArea</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>按实际像素显示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>显示整幅图片</translation>
    </message>
    <message>
        <source>Edit this picture</source>
        <translation>编辑这幅图片</translation>
    </message>
    <message>
        <source>The next words will change this picture (Ctrl+E)</source>
        <translation>接下来的文字将修改这幅图片 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on painting as if it had never been stopped</source>
        <translation>继续绘制，如同从未停止</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep rows</source>
        <translation>保留已绘行</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 rows</source>
        <translation>已停止：%1 / %2 行</translation>
    </message>
    <message>
        <source>Row %1 of %2 is being painted</source>
        <translation>正在绘制第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>depict::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
</context>
<context>
    <name>depict::ChatPanel</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Add pictures that the words speak of</source>
        <translation>添加文字所说的图片</translation>
    </message>
    <message>
        <source>Ask about the picture: “How many dogs are there?”</source>
        <translation>就图片提问：“有几只狗？”</translation>
    </message>
    <message>
        <source>Say what to paint inside the selection: “a hat”</source>
        <translation>说说选区里要画什么：“一顶帽子”</translation>
    </message>
    <message>
        <source>Speak of the pictures by their numbers: “put the cat of the first picture into the second”</source>
        <translation>用编号称呼图片：“把第一幅图里的猫放到第二幅里”</translation>
    </message>
    <message>
        <source>Say what to change, or ask about the picture: “put a hat on the dog”</source>
        <translation>说出要修改什么，或就图片提问：“给狗戴上帽子”</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>说说要画什么：“海滩上的一辆红色汽车和一只狗”</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>添加图片</translation>
    </message>
</context>
<context>
    <name>depict::ConfidenceLegend</name>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>How probable the model thought the cells that it chose</source>
        <translation>模型认为所选单元格的可能性有多大</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Confidence: known when the picture is done</source>
        <translation>置信度：图片完成后可知</translation>
    </message>
    <message>
        <source>Confidence: not known for this picture</source>
        <translation>置信度：此图片未知</translation>
    </message>
</context>
<context>
    <name>depict::ExampleTile</name>
    <message>
        <source>Paint this</source>
        <translation>绘制这个</translation>
    </message>
    <message>
        <source>Paint: %1</source>
        <translation>绘制：%1</translation>
    </message>
</context>
<context>
    <name>depict::ExpandPanel</name>
    <message>
        <source>Expand</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Pull the edges of the picture, or say how far. The picture itself stays as it is, to the last pixel.</source>
        <translation>拖动图片的边缘，或填写扩展多少。图片本身每个像素都保持原样。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>To a shape</source>
        <translation>扩展到形状</translation>
    </message>
    <message>
        <source>To a shape…</source>
        <translation>扩展到形状…</translation>
    </message>
    <message>
        <source>What is to be seen there</source>
        <translation>那里要显示什么</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>还没有图片。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1 × %2 pixels become %3 × %4</source>
        <translation>%1 × %2 像素变为 %3 × %4</translation>
    </message>
</context>
<context>
    <name>depict::HistoryStrip</name>
    <message>
        <source>Versions of the project</source>
        <translation>项目的各个版本</translation>
    </message>
    <message>
        <source>Arrow keys walk through the versions; the menu key shows what can be done with one.</source>
        <translation>方向键可在版本间移动；菜单键显示可对版本进行的操作。</translation>
    </message>
    <message>
        <source>&amp;Edit from here</source>
        <translation>从此处编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Paint &amp;again exactly</source>
        <translation>原样重画(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>取消星标(&amp;S)</translation>
    </message>
    <message>
        <source>Give it a &amp;star</source>
        <translation>加星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>备注(&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;ccepted</source>
        <translation>已接受(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>已拒绝(&amp;J)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Prune with all that came of it</source>
        <translation>连同后续版本一起移除(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Prune</source>
        <translation>移除(&amp;P)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is to be remembered of this version?</source>
        <translation>关于这个版本要记住什么？</translation>
    </message>
    <message>
        <source>Export the version</source>
        <translation>导出版本</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG（含文字和设置）(*.png)</translation>
    </message>
    <message>
        <source>OpenRaster with the picture before it (*.ora)</source>
        <translation>OpenRaster，附带之前的图片 (*.ora)</translation>
    </message>
    <message>
        <source>JPEG (*.jpg)</source>
        <translation>JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
    <message>
        <source>TIFF (*.tif)</source>
        <translation>TIFF (*.tif)</translation>
    </message>
    <message>
        <source>OpenEXR (*.exr)</source>
        <translation>OpenEXR (*.exr)</translation>
    </message>
    <message>
        <source>Co&amp;mpare with this one</source>
        <translation>与此版本比较(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>用作接下来文字的图片(&amp;U)</translation>
    </message>
    <message>
        <source>Give it a star, or take it away</source>
        <translation>加星标或取消星标</translation>
    </message>
    <message>
        <source>Export the time-&amp;lapse…</source>
        <translation>导出延时动画(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>depict::KeyPointer</name>
    <message>
        <source>Column %1, row %2 of pixels</source>
        <translation>像素列 %1，像素行 %2</translation>
    </message>
</context>
<context>
    <name>depict::MainWindow</name>
    <message>
        <source>This picture is not finished yet.</source>
        <translation>这幅画还没有完成。</translation>
    </message>
    <message>
        <source>Wait for its last row, or let it go on where it was stopped; then the tools select in it.</source>
        <translation>请等到最后一行，或让它从停下的地方继续；之后便可用工具在其中选择。</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>PNG with its words and settings (*.png)</source>
        <translation>PNG（含文字和设置）(*.png)</translation>
    </message>
    <message>
        <source>JPEG (*.jpg)</source>
        <translation>JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>WebP (*.webp)</source>
        <translation>WebP (*.webp)</translation>
    </message>
    <message>
        <source>TIFF (*.tif)</source>
        <translation>TIFF (*.tif)</translation>
    </message>
    <message>
        <source>OpenEXR (*.exr)</source>
        <translation>OpenEXR (*.exr)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>剪贴板中没有图片</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New painting</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open picture…</source>
        <translation>打开图片(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;model folder…</source>
        <translation>打开模型文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>粘贴图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit this picture by words</source>
        <translation>用文字编辑这幅图片(&amp;E)</translation>
    </message>
    <message>
        <source>Paint from &amp;nothing</source>
        <translation>从空白开始(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Painting</source>
        <translation>绘画(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>绘制(&amp;P)</translation>
    </message>
    <message>
        <source>Pause / &amp;resume</source>
        <translation>暂停 / 继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep rows</source>
        <translation>保留已绘行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Continue the stopped painting</source>
        <translation>继续已停止的绘制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard rows</source>
        <translation>丢弃已绘行(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Write the words</source>
        <translation>输入文字(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Fit the picture</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <translation>&amp;200 %</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Cell &amp;grid</source>
        <translation>单元网格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Depict</source>
        <translation>关于 Depict(&amp;A)</translation>
    </message>
    <message>
        <source>About Depict</source>
        <translation>关于 Depict</translation>
    </message>
    <message>
        <source>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;A picture studio that paints in front of your eyes, cell by cell.&lt;br&gt;&lt;br&gt;Apache License 2.0</source>
        <translation>&lt;b&gt;Depict %1&lt;/b&gt;&lt;br&gt;在您眼前逐格绘制的图片工作室。&lt;br&gt;&lt;br&gt;Apache License 2.0</translation>
    </message>
    <message>
        <source>%1 — Depict</source>
        <translation>%1 — Depict</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Grow…</source>
        <translation>扩大(&amp;G)…</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>扩大选区</translation>
    </message>
    <message>
        <source>S&amp;hrink…</source>
        <translation>缩小(&amp;H)…</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>缩小选区</translation>
    </message>
    <message>
        <source>&amp;Fill holes</source>
        <translation>填充空洞(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove what is selected</source>
        <translation>移除选中的内容(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep only what is selected</source>
        <translation>只保留选中的内容(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Describe what is selected</source>
        <translation>描述选中的内容(&amp;D)</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>加大画笔</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>减小画笔</translation>
    </message>
    <message>
        <source>Show as a &amp;tint</source>
        <translation>以颜色显示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open a mask…</source>
        <translation>打开蒙版(&amp;O)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the mask…</source>
        <translation>保存蒙版(&amp;V)…</translation>
    </message>
    <message>
        <source>By how many pixels?</source>
        <translation>多少像素？</translation>
    </message>
    <message>
        <source>Open a mask</source>
        <translation>打开蒙版</translation>
    </message>
    <message>
        <source>Save the mask</source>
        <translation>保存蒙版</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Ne&amp;w project</source>
        <translation>新建项目(&amp;W)</translation>
    </message>
    <message>
        <source>Open pro&amp;ject…</source>
        <translation>打开项目(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>项目另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove this version</source>
        <translation>移除此版本(&amp;R)</translation>
    </message>
    <message>
        <source>opened picture</source>
        <translation>打开的图片</translation>
    </message>
    <message>
        <source>kept rows</source>
        <translation>保留的行</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>评审标记</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Depict projects (*.depict)</source>
        <translation>Depict 项目 (*.depict)</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>重做(&amp;D)：%1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>比较(&amp;R)</translation>
    </message>
    <message>
        <source>Write a sheet of before and after</source>
        <translation>写出前后对比页</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Paint with Janus-Pro, Emu3.5 or another model of Depict</source>
        <translation>用 Janus-Pro、Emu3.5 或 Depict 的其他模型绘制</translation>
    </message>
    <message>
        <source>This build of Depict has no engine to open models with.</source>
        <translation>此版本的 Depict 没有可打开模型的引擎。</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>对话(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Look at results</source>
        <translation>查看结果(&amp;L)</translation>
    </message>
    <message>
        <source>After an edit the model says what it sees</source>
        <translation>编辑之后，模型会说出它看到的内容</translation>
    </message>
    <message>
        <source>Show or hide all &amp;panels</source>
        <translation>显示或隐藏所有面板(&amp;P)</translation>
    </message>
    <message>
        <source>Give up the look, the stroke, the selection or the painting</source>
        <translation>放弃查看、笔画、选区或绘制</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>PDF for the printer (*.pdf)</source>
        <translation>印刷用 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批处理(&amp;B)</translation>
    </message>
    <message>
        <source>Add to the batc&amp;h…</source>
        <translation>添加到批处理(&amp;H)…</translation>
    </message>
    <message>
        <source>E&amp;xpand the canvas…</source>
        <translation>扩展画布(&amp;X)…</translation>
    </message>
    <message>
        <source>P&amp;oster</source>
        <translation>海报(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New text</source>
        <translation>新建文本(&amp;N)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Words, shape and seed are those that it was painted with</source>
        <translation>文字、形状和种子已恢复为绘制它时的设置</translation>
    </message>
    <message>
        <source>&amp;Colour of the tint…</source>
        <translation>着色的颜色(&amp;C)…</translation>
    </message>
    <message>
        <source>Colour of the tint</source>
        <translation>着色的颜色</translation>
    </message>
    <message>
        <source>The words are those that it was painted with</source>
        <translation>文字已恢复为绘制它时的设置</translation>
    </message>
</context>
<context>
    <name>depict::ModelDialog</name>
    <message>
        <source>paints from words</source>
        <translation>用文字绘制</translation>
    </message>
    <message>
        <source>changes pictures by words</source>
        <translation>用文字修改图片</translation>
    </message>
    <message>
        <source>answers about pictures</source>
        <translation>回答图片问题</translation>
    </message>
    <message>
        <source>plans, maps, selects by words</source>
        <translation>构思、绘制图层图、用文字选择</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that a model can do</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 × %2 pixels only</source>
        <translation>仅 %1 × %2 像素</translation>
    </message>
    <message>
        <source>any shape from 1:4 to 4:1</source>
        <translation>1:4 到 4:1 的任意形状</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>未选择文件夹</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>权重的精度</translation>
    </message>
    <message>
        <source>Janus-Pro, Emu3.5 and models of Depict&apos;s own can be opened; the README says where they are found. Nothing is loaded before you have seen what the folder holds.</source>
        <translation>可以打开 Janus-Pro、Emu3.5 和 Depict 自己的模型；README 说明了获取位置。在您看到文件夹内容之前，不会加载任何东西。</translation>
    </message>
    <message>
        <source>Choose a model folder</source>
        <translation>选择模型文件夹</translation>
    </message>
    <message>
        <source>Reading the folder…</source>
        <translation>正在读取文件夹…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>%1 million, %2 on disk</source>
        <translation>%1M，磁盘占用 %2</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>%1: needs %2</source>
        <translation>%1：需要 %2</translation>
    </message>
    <message>
        <source>%1 of memory is free.</source>
        <translation>可用内存 %1。</translation>
    </message>
    <message>
        <source>%1 of memory is free, which is not enough. Close other programs and choose the folder again.</source>
        <translation>可用内存 %1，不够用。请关闭其他程序后重新选择文件夹。</translation>
    </message>
</context>
<context>
    <name>depict::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>depict::PromptBox</name>
    <message>
        <source>Words for the painting</source>
        <translation>绘制文字</translation>
    </message>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up and Alt+Down bring back earlier words.</source>
        <translation>回车绘制，Shift+回车换行，Alt+上/下找回以前的文字。</translation>
    </message>
    <message>
        <source>Say what to paint: “a red car and a dog on the beach”</source>
        <translation>说说要画什么：“海滩上的一辆红色汽车和一只狗”</translation>
    </message>
</context>
<context>
    <name>depict::ReplayBar</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>End the time-lapse</source>
        <translation>结束延时回放</translation>
    </message>
    <message>
        <source>Time-lapse</source>
        <translation>延时回放</translation>
    </message>
    <message>
        <source>Place in the time-lapse</source>
        <translation>延时回放中的位置</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>行 %1/%2</translation>
    </message>
    <message>
        <source>Write it as an animated GIF or as PNG frames</source>
        <translation>写成 GIF 动画或 PNG 帧</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Writing the time-lapse…</source>
        <translation>正在写入延时回放…</translation>
    </message>
</context>
<context>
    <name>depict::ReplySwitch</name>
    <message>
        <source>How the words are taken</source>
        <translation>如何理解文字</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>The model decides whether to paint or to answer</source>
        <translation>由模型决定是绘制还是回答</translation>
    </message>
    <message>
        <source>Paint</source>
        <comment>kind of reply</comment>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Always paint</source>
        <translation>总是绘制</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>kind of reply</comment>
        <translation>提问</translation>
    </message>
    <message>
        <source>Always answer in words</source>
        <translation>总是用文字回答</translation>
    </message>
</context>
<context>
    <name>depict::Review</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Not a single pixel differs.</source>
        <translation>没有一个像素不同。</translation>
    </message>
    <message>
        <source>Largest difference: %1 of %2.</source>
        <translation>最大差异：%1/%2。</translation>
    </message>
    <message>
        <source>%1 % of the pixels differ.</source>
        <translation>%1 % 的像素不同。</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside not one.</source>
        <translation>蒙版内 %1 %，蒙版外没有。</translation>
    </message>
    <message>
        <source>Inside the mask %1 %, outside %2 %.</source>
        <translation>蒙版内 %1 %，蒙版外 %2 %。</translation>
    </message>
</context>
<context>
    <name>depict::ReviewArea</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show one pixel as one pixel</source>
        <translation>按实际像素显示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>显示整幅图片</translation>
    </message>
    <message>
        <source>Counting what differs…</source>
        <translation>正在统计差异…</translation>
    </message>
    <message>
        <source>What differs is counted when the painting is finished.</source>
        <translation>绘制完成后统计差异。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>depict::ReviewBar</name>
    <message>
        <source>Review</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Hold to see what was before (\)</source>
        <translation>按住查看之前的样子 (\)</translation>
    </message>
    <message>
        <source>Hold to see what was before</source>
        <translation>按住查看之前的样子</translation>
    </message>
    <message>
        <source>Opacity of the picture above</source>
        <translation>上方图片的不透明度</translation>
    </message>
    <message>
        <source>How much is seen of the picture above</source>
        <translation>上方图片显示多少</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Back to the canvas (Esc)</source>
        <translation>返回画布 (Esc)</translation>
    </message>
    <message>
        <source>Compare before and after (R)</source>
        <translation>比较前后 (R)</translation>
    </message>
    <message>
        <source>Next way to compare</source>
        <translation>下一种比较方式</translation>
    </message>
    <message>
        <source>Previous way to compare</source>
        <translation>上一种比较方式</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>交换两侧</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>与其来源比较</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Sheet…</source>
        <translation>对比页…</translation>
    </message>
    <message>
        <source>Before and after on one page, as PDF or PNG</source>
        <translation>前后对比排在一页，PDF 或 PNG</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>单幅</translation>
    </message>
    <message>
        <source>One picture; \ shows what was before</source>
        <translation>一幅图片；按 \ 查看之前</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>划像</translation>
    </message>
    <message>
        <source>Drag the line; its knob turns it</source>
        <translation>拖动分界线；圆钮可旋转它</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Both move and zoom together</source>
        <translation>两幅一起移动和缩放</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Where pixels differ, and how far</source>
        <translation>哪些像素不同，相差多少</translation>
    </message>
    <message>
        <source>Onion</source>
        <translation>叠影</translation>
    </message>
    <message>
        <source>One shines through the other</source>
        <translation>一幅透过另一幅显现</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>透镜</translation>
    </message>
    <message>
        <source>The pointer shows what was before</source>
        <translation>指针处显示之前的样子</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Up to four variants; click one to take it</source>
        <translation>最多四个变体；点击选用一个</translation>
    </message>
</context>
<context>
    <name>depict::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>There is nothing to review yet. Paint something, or open a picture.</source>
        <translation>还没有可比较的内容。请先绘制或打开图片。</translation>
    </message>
    <message>
        <source>This version has no variants. Choose 2 to 4 variants beside the words, and paint.</source>
        <translation>此版本没有变体。请在文字旁选择 2 到 4 个变体并绘制。</translation>
    </message>
    <message>
        <source>Reading the other picture…</source>
        <translation>正在读取另一幅图片…</translation>
    </message>
    <message>
        <source>Nothing was before this version. Right-click another one in the strip below and choose “Compare with this one”.</source>
        <translation>此版本之前没有内容。请在下方版本条中右键点击另一个版本，选择“与此版本比较”。</translation>
    </message>
    <message>
        <source>Differences are counted on pictures of one size. These are %1 × %2 and %3 × %4 pixels.</source>
        <translation>只能统计尺寸相同的图片。这两幅为 %1 × %2 和 %3 × %4 像素。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>变体 %1</translation>
    </message>
</context>
<context>
    <name>depict::RowRuler</name>
    <message>
        <source>Rows of the picture</source>
        <translation>图片的行</translation>
    </message>
    <message>
        <source>Rows of the picture, painted from top to bottom</source>
        <translation>图片的行，自上而下绘制</translation>
    </message>
    <message>
        <source>Rows that stay</source>
        <translation>保留的行</translation>
    </message>
    <message>
        <source>Drag the handle, or press the arrow keys, to go back to a row: what lies below is painted anew</source>
        <translation>拖动手柄或按方向键退回到某一行：其下方将重新绘制</translation>
    </message>
    <message>
        <source>Pause after this row</source>
        <translation>在此行之后暂停</translation>
    </message>
    <message>
        <source>Click between two rows to pause the painting there; click again to take that back</source>
        <translation>点击两行之间可让绘制在那里暂停；再次点击则取消</translation>
    </message>
</context>
<context>
    <name>depict::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>选区</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Paint what lies behind (Delete)</source>
        <translation>画出后面的内容（Delete）</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Say what is to appear here</source>
        <translation>说说这里要出现什么</translation>
    </message>
    <message>
        <source>Add </source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Say what is to be here instead</source>
        <translation>说说这里换成什么</translation>
    </message>
    <message>
        <source>Replace it with </source>
        <translation>换成</translation>
    </message>
    <message>
        <source>Keep only</source>
        <translation>只保留</translation>
    </message>
    <message>
        <source>Remove everything else</source>
        <translation>移除其他一切</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Ask what this is</source>
        <translation>问这是什么</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Select everything else instead</source>
        <translation>改为选择其他一切</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>depict::Session</name>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>The picture stays as it is: what you asked for was not found in it. Try other words.</source>
        <translation>图片保持原样：没有在其中找到您要改的内容。请换一种说法。</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>移除它</translation>
    </message>
    <message>
        <source>remove everything here</source>
        <translation>移除这里的一切</translation>
    </message>
    <message>
        <source>What is in the picture?</source>
        <translation>图片里有什么？</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>该项目已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>Close it there, or open another one.</source>
        <translation>请在那里关闭它，或打开另一个项目。</translation>
    </message>
    <message>
        <source>continue the picture beyond its edges</source>
        <translation>把画面延伸到边缘之外</translation>
    </message>
    <message>
        <source>This picture was not painted to its end.</source>
        <translation>这张图片没有画完。</translation>
    </message>
    <message>
        <source>Go on with it or attach another picture; your words stand in the prompt.</source>
        <translation>请继续绘制或附上另一张图片；您的文字在输入框中。</translation>
    </message>
</context>
<context>
    <name>depict::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Reset settings…</source>
        <translation>重置设置…</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of menus and messages, from the next start on. Words for pictures can be written in any language at any time.</source>
        <translation>用于菜单和消息，下次启动时生效。绘制文字随时可用任何语言书写。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>界面大小</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>The one used last</source>
        <translation>上次使用的</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>What new projects begin with.</source>
        <translation>新项目的初始内容。</translation>
    </message>
    <message>
        <source>Every core</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>From the next start on. Fewer leave more of the computer to other programs; the picture is the same with any number.</source>
        <translation>下次启动时生效。线程少些可为其他程序留出资源；无论多少，图片都一样。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Where new projects are written. Those that exist stay where they are.</source>
        <translation>新项目写入的位置。已有的项目留在原处。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Where opening and saving begins.</source>
        <translation>打开和保存的起始位置。</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder for: %1</source>
        <translation>选择文件夹：%1</translation>
    </message>
    <message>
        <source>Depict paints on this computer. It connects to a network only while you paint with a remote engine that you chose yourself; nothing else leaves this computer, and nothing is fetched.</source>
        <translation>Depict 在本机绘制。只有当您使用自己选择的远程引擎绘制时才连接网络；除此之外，没有任何内容离开本机，也不获取任何内容。</translation>
    </message>
    <message>
        <source>Reset settings</source>
        <translation>重置设置</translation>
    </message>
    <message>
        <source>Set everything on these pages to what it was at first? Keys, projects and pictures stay as they are.</source>
        <translation>要把这些页面上的所有设置恢复到最初状态吗？按键、项目和图片保持不变。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Steps of undo</source>
        <translation>撤销步数</translation>
    </message>
    <message>
        <source>Older steps are forgotten for good. Versions stay, whatever is set here.</source>
        <translation>更早的步骤会被永久忘记。无论此处如何设置，版本都会保留。</translation>
    </message>
</context>
<context>
    <name>depict::SetupBar</name>
    <message>
        <source>Swap width and height</source>
        <translation>交换宽高</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same words, shape and seed paint the same picture</source>
        <translation>相同的文字、形状和种子会画出相同的图片</translation>
    </message>
    <message>
        <source>A new seed for every painting</source>
        <translation>每次使用新的种子</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Paint one picture</source>
        <translation>绘制一幅</translation>
    </message>
    <message>
        <source>Paint %1 pictures with different seeds</source>
        <translation>用不同的种子绘制 %1 幅</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop painting; the rows painted so far stay (Esc)</source>
        <translation>停止绘制；已绘行会保留 (Esc)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Paint these words (Enter)</source>
        <translation>绘制这些文字（回车）</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
</context>
<context>
    <name>depict::ShapeButton</name>
    <message>
        <source>Shape and size of the painting</source>
        <translation>形状和尺寸</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>与图片相同</translation>
    </message>
    <message>
        <source>%1   %2 × %3</source>
        <translation>%1   %2 × %3</translation>
    </message>
    <message>
        <source>Shape: %1</source>
        <translation>形状：%1</translation>
    </message>
</context>
<context>
    <name>depict::ShapePanel</name>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Exact size</source>
        <translation>精确尺寸</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Paints %1 × %2 cells, %3 × %4 pixels</source>
        <translation>绘制 %1 × %2 格，%3 × %4 像素</translation>
    </message>
    <message>
        <source>%1; the file is cropped to %2 × %3</source>
        <translation>%1；文件裁剪为 %2 × %3</translation>
    </message>
    <message>
        <source>%1; the file is scaled to %2 × %3</source>
        <translation>%1；文件缩放为 %2 × %3</translation>
    </message>
    <message>
        <source>A4 or A3 poster, upright</source>
        <translation>A4 或 A3 海报，竖版</translation>
    </message>
    <message>
        <source>A4 or A3 poster, lying</source>
        <translation>A4 或 A3 海报，横版</translation>
    </message>
    <message>
        <source>Web banner 4:1</source>
        <translation>网页横幅 4:1</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>链接预览</translation>
    </message>
    <message>
        <source>Story 9:16</source>
        <translation>故事 9:16</translation>
    </message>
    <message>
        <source>Video 16:9</source>
        <translation>视频 16:9</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>方形帖子</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>封面 2:1</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>书签 1:3</translation>
    </message>
    <message>
        <source>Postcard A6, lying</source>
        <translation>A6 明信片，横版</translation>
    </message>
    <message>
        <source>Keep the shape: the other side follows</source>
        <translation>保持形状：另一边随之变化</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>The file is as large as what is painted</source>
        <translation>文件与绘制的内容一样大</translation>
    </message>
    <message>
        <source>The file has %1 times as many pixels a side; they are calculated, not painted</source>
        <translation>文件每边的像素数为 %1 倍；由计算得出，不是绘制</translation>
    </message>
</context>
<context>
    <name>depict::ShapePreview</name>
    <message>
        <source>What will be painted</source>
        <translation>将要绘制的内容</translation>
    </message>
</context>
<context>
    <name>depict::ShapeTile</name>
    <message>
        <source>Shape %1</source>
        <translation>形状 %1</translation>
    </message>
</context>
<context>
    <name>depict::SheetBox</name>
    <message>
        <source>A3 poster</source>
        <translation>A3 海报</translation>
    </message>
    <message>
        <source>A4 poster</source>
        <translation>A4 海报</translation>
    </message>
    <message>
        <source>A5 flyer</source>
        <translation>A5 传单</translation>
    </message>
    <message>
        <source>A6 postcard</source>
        <translation>A6 明信片</translation>
    </message>
    <message>
        <source>Bookmark 1:3</source>
        <translation>书签 1:3</translation>
    </message>
    <message>
        <source>Cover 2:1</source>
        <translation>封面 2:1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>长度单位</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>不印刷</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Width of the sheet</source>
        <translation>纸张宽度</translation>
    </message>
    <message>
        <source>Height of the sheet</source>
        <translation>纸张高度</translation>
    </message>
    <message>
        <source>Bleed</source>
        <translation>出血</translation>
    </message>
    <message>
        <source>What is cut off at each side, so that no white edge shows</source>
        <translation>每边裁掉的部分，避免露出白边</translation>
    </message>
    <message>
        <source>Safe area</source>
        <translation>安全区</translation>
    </message>
    <message>
        <source>How far text stays away from the cut</source>
        <translation>文本与裁切线的距离</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>显示参考线</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Choose a sheet to see what is cut off and how sharp it prints.</source>
        <translation>选择纸张，查看裁掉的部分和印刷的清晰度。</translation>
    </message>
    <message>
        <source>%1 dots an inch: soft from near by. Letters stay sharp in the PDF.</source>
        <translation>每英寸 %1 点：近看会模糊。PDF 中的文字仍然清晰。</translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>每英寸 %1 点</translation>
    </message>
</context>
<context>
    <name>depict::ShortcutsDialog</name>
    <message>
        <source>No action is called that, and no key is.</source>
        <translation>没有叫这个名字的操作，也没有这个按键。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search by name or key: “zoom”, “Ctrl+E”</source>
        <translation>按名称或按键搜索：“缩放”、“Ctrl+E”</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>重置所有按键</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>新按键：请按下</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>The key that this action had at first</source>
        <translation>此操作最初的按键</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>请在上方选择一个操作</translation>
    </message>
    <message>
        <source>%1 already stands for “%2”. Replacing leaves that action without this key.</source>
        <translation>%1 已用于“%2”。替换后该操作将没有此按键。</translation>
    </message>
</context>
<context>
    <name>depict::StatusLine</name>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>剩余 %1:%2</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>模型和设备</translation>
    </message>
    <message>
        <source>Memory that Depict takes</source>
        <translation>Depict 占用的内存</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在构思…</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>正在细化</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>正在回答…</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1，%2 个等待中</translation>
    </message>
    <message>
        <source>row %1/%2</source>
        <translation>行 %1/%2</translation>
    </message>
    <message>
        <source>%1 cells/s</source>
        <translation>%1 格/秒</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 — no progress for %2 s</source>
        <translation>%1 — %2 秒没有进展</translation>
    </message>
</context>
<context>
    <name>depict::SteeringActions</name>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>&amp;From a row on, by other words…</source>
        <translation>从某行起换用其他文字(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Another ending</source>
        <translation>另一种结尾(&amp;A)</translation>
    </message>
    <message>
        <source>Keep the rows above the ruler&apos;s handle, or the upper half, and paint the rest with another seed</source>
        <translation>保留标尺手柄以上的行（或上半部分），其余用另一个种子绘制</translation>
    </message>
    <message>
        <source>Pause a&amp;t a row…</source>
        <translation>在某行暂停(&amp;T)…</translation>
    </message>
    <message>
        <source>Co&amp;nfidence of the cells</source>
        <translation>单元格的置信度(&amp;N)</translation>
    </message>
    <message>
        <source>Time-lap&amp;se of the painting</source>
        <translation>绘制的延时回放(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export the time-lapse…</source>
        <translation>导出延时回放(&amp;E)…</translation>
    </message>
    <message>
        <source>Pause at a row</source>
        <translation>在某行暂停</translation>
    </message>
    <message>
        <source>Rows to paint before it pauses:</source>
        <translation>暂停前绘制的行数：</translation>
    </message>
    <message>
        <source>Do not pause</source>
        <translation>不暂停</translation>
    </message>
    <message>
        <source>Export the time-lapse</source>
        <translation>导出延时回放</translation>
    </message>
    <message>
        <source>Animated GIF (*.gif)</source>
        <translation>GIF 动画 (*.gif)</translation>
    </message>
    <message>
        <source>PNG frames, numbered (*.png)</source>
        <translation>编号的 PNG 帧 (*.png)</translation>
    </message>
    <message>
        <source>time-lapse</source>
        <translation>延时回放</translation>
    </message>
</context>
<context>
    <name>depict::SteeringBar</name>
    <message>
        <source>From here on</source>
        <translation>从此处起</translation>
    </message>
    <message>
        <source>Take nothing back (Esc)</source>
        <translation>不退回任何内容 (Esc)</translation>
    </message>
    <message>
        <source>From here on: what the picture is to show</source>
        <translation>从此处起：图片要显示什么</translation>
    </message>
    <message>
        <source>Words for the rest of the picture</source>
        <translation>图片其余部分的文字</translation>
    </message>
    <message>
        <source>The rows above stay as they are, bit by bit. Other words paint the rest by them; the same words paint another ending.</source>
        <translation>上方各行原样不动。换用其他文字会按其绘制其余部分；相同的文字会画出另一种结尾。</translation>
    </message>
    <message>
        <source>Endings</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Paint from row %1 on</source>
        <translation>从第 %1 行起绘制</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>另一种结尾</translation>
    </message>
    <message>
        <source>%1 other endings</source>
        <translation>另外 %1 种结尾</translation>
    </message>
    <message>
        <source>Paint one ending</source>
        <translation>绘制一种结尾</translation>
    </message>
    <message>
        <source>Paint %1 endings with different seeds</source>
        <translation>用不同的种子绘制 %1 种结尾</translation>
    </message>
    <message>
        <source>Row 1 stays, the rest is painted anew</source>
        <translation>保留第 1 行，其余重新绘制</translation>
    </message>
    <message>
        <source>Rows 1–%1 stay, the rest is painted anew</source>
        <translation>保留第 1–%1 行，其余重新绘制</translation>
    </message>
    <message>
        <source>Paused after row %1 of %2</source>
        <translation>已在第 %1 行后暂停，共 %2 行</translation>
    </message>
    <message>
        <source>All %1 painted rows stay</source>
        <translation>已绘制的 %1 行全部保留</translation>
    </message>
</context>
<context>
    <name>depict::SuggestionBar</name>
    <message>
        <source>What one could ask for</source>
        <translation>可以提出的要求</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>suggestion</comment>
        <translation>%1：“%2”</translation>
    </message>
</context>
<context>
    <name>depict::TextEditor</name>
    <message>
        <source>Words of the text</source>
        <translation>文本内容</translation>
    </message>
    <message>
        <source>Ctrl+Enter ends writing, Escape takes it back</source>
        <translation>Ctrl+回车结束输入，Esc 取消</translation>
    </message>
</context>
<context>
    <name>depict::TextPanel</name>
    <message>
        <source>Double-click the picture to write on it, or press +. Then choose font, colour, outline and shadow here.</source>
        <translation>双击图片即可在上面写字，也可按 +。然后在这里选择字体、颜色、描边和阴影。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>新建文本</translation>
    </message>
    <message>
        <source>Duplicate this text</source>
        <translation>复制此文本</translation>
    </message>
    <message>
        <source>Bring this text forward</source>
        <translation>前移此文本</translation>
    </message>
    <message>
        <source>Send this text backward</source>
        <translation>后移此文本</translation>
    </message>
    <message>
        <source>Remove this text (Delete)</source>
        <translation>移除此文本 (Delete)</translation>
    </message>
    <message>
        <source>Words of the text</source>
        <translation>文本内容</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>文本内容</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>字重</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>极细</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>细体</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>特粗</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>文字颜色</translation>
    </message>
    <message>
        <source>Align with the beginning of the lines</source>
        <translation>与行首对齐</translation>
    </message>
    <message>
        <source>Align with the middle of the lines</source>
        <translation>与行中对齐</translation>
    </message>
    <message>
        <source>Align with the end of the lines</source>
        <translation>与行尾对齐</translation>
    </message>
    <message>
        <source>Vertical: columns from right to left</source>
        <translation>竖排：从右到左</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>字间距</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Between lines</source>
        <translation>行间距</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>描边</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>柔和度</translation>
    </message>
    <message>
        <source>Colour of the outline</source>
        <translation>描边颜色</translation>
    </message>
    <message>
        <source>Colour of the shadow</source>
        <translation>阴影颜色</translation>
    </message>
</context>
<context>
    <name>depict::TextTool</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>depict::TimeLapseExport</name>
    <message>
        <source>From row %1 on: %2</source>
        <translation>从第 %1 行起：%2</translation>
    </message>
</context>
<context>
    <name>depict::TipBar</name>
    <message>
        <source>Enter paints, Shift+Enter begins a new line, Alt+Up brings earlier words back.</source>
        <translation>回车绘制，Shift+回车换行，Alt+上找回以前的文字。</translation>
    </message>
    <message>
        <source>Take a tool at the side and outline something: the words then change only that.</source>
        <translation>从侧边选一个工具圈出某处：文字就只修改那里。</translation>
    </message>
    <message>
        <source>Nothing is lost: every picture stays in the strip of versions, and Ctrl+Z goes back.</source>
        <translation>什么都不会丢：每幅图片都留在版本条里，Ctrl+Z 可以退回。</translation>
    </message>
    <message>
        <source>Drop several pictures onto the chat and speak of them by their numbers.</source>
        <translation>把几幅图片拖进对话，用编号称呼它们。</translation>
    </message>
    <message>
        <source>Stop a painting at any row: keep what is there, or go on from it later.</source>
        <translation>可在任意一行停止：保留已画的部分，或稍后继续。</translation>
    </message>
    <message>
        <source>While the canvas has the keyboard, Tab hides the panels and brings them back.</source>
        <translation>画布获得键盘焦点时，Tab 可隐藏和恢复面板。</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Do not show this tip again</source>
        <translation>不再显示此提示</translation>
    </message>
</context>
<context>
    <name>depict::ToolBox</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动画面</translation>
    </message>
    <message>
        <source>Mask brush</source>
        <translation>蒙版画笔</translation>
    </message>
    <message>
        <source>Mask eraser</source>
        <translation>蒙版橡皮</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>选择矩形</translation>
    </message>
    <message>
        <source>Select an ellipse</source>
        <translation>选择椭圆</translation>
    </message>
    <message>
        <source>Lasso: drag a line or click corners</source>
        <translation>套索：拖动画线或点击拐角</translation>
    </message>
    <message>
        <source>Magic wand: select a colour</source>
        <translation>魔棒：选择一种颜色</translation>
    </message>
    <message>
        <source>Select the thing you click</source>
        <translation>选择点到的物体</translation>
    </message>
    <message>
        <source>Text over the picture</source>
        <translation>图片上的文本</translation>
    </message>
    <message>
        <source>Expand: pull the edges of the picture</source>
        <translation>扩展：拖动图片的边缘</translation>
    </message>
</context>
<context>
    <name>depict::ToolOptions</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Touching</source>
        <translation>连续</translation>
    </message>
    <message>
        <source>Only what hangs together with the pixel you click</source>
        <translation>只选与点击像素相连的部分</translation>
    </message>
    <message>
        <source>Select anew</source>
        <translation>新选区</translation>
    </message>
    <message>
        <source>Add to the selection (Shift)</source>
        <translation>添加到选区（Shift）</translation>
    </message>
    <message>
        <source>Take from the selection (Alt)</source>
        <translation>从选区减去（Alt）</translation>
    </message>
    <message>
        <source>Keep what both cover (Shift+Alt)</source>
        <translation>保留两者的交集（Shift+Alt）</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <source>How far the edge of what is repainted is softened</source>
        <translation>重画部分边缘柔化的宽度</translation>
    </message>
    <message>
        <source>Strict edge</source>
        <translation>硬边</translation>
    </message>
    <message>
        <source>Every pixel is either repainted or left exactly as it is</source>
        <translation>每个像素要么重画，要么原样不动</translation>
    </message>
    <message>
        <source>Select by words: “the dog”</source>
        <translation>用文字选择：“狗”</translation>
    </message>
    <message>
        <source>Return selects what you name</source>
        <translation>按回车选择所说的内容</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>用文字选择</translation>
    </message>
</context>
<context>
    <name>depict::TurnDelegate</name>
    <message>
        <source>Try again with another seed</source>
        <translation>换一个种子再试</translation>
    </message>
    <message>
        <source>Change the words and paint a branch beside it</source>
        <translation>修改文字并在旁边画出分支</translation>
    </message>
    <message>
        <source>Compare with what it was made from</source>
        <translation>与其来源比较</translation>
    </message>
    <message>
        <source>Use as a picture for the next words</source>
        <translation>用作接下来文字的图片</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>还能做什么</translation>
    </message>
</context>
<context>
    <name>depict::TurnList</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>All of it changed</source>
        <translation>全部改变</translation>
    </message>
    <message>
        <source>%1 of it changed</source>
        <translation>%1 已改变</translation>
    </message>
    <message>
        <source>Nothing changed in the selection</source>
        <translation>选区内没有变化</translation>
    </message>
    <message>
        <source>All of the selection changed</source>
        <translation>整个选区已改变</translation>
    </message>
    <message>
        <source>%1 of the selection changed</source>
        <translation>选区的 %1 已改变</translation>
    </message>
    <message>
        <source>nothing outside</source>
        <translation>外部无变化</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>外部 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>inside, outside</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>Stopped after row %1 of %2</source>
        <translation>已停在第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>depict::TurnView</name>
    <message>
        <source>All of the &amp;thoughts</source>
        <translation>全部思考(&amp;T)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Arrow keys walk through the turns, Enter shows the picture, the menu key shows what can be done with it.</source>
        <translation>方向键浏览各轮对话，回车显示图片，菜单键显示可进行的操作。</translation>
    </message>
    <message>
        <source>Try &amp;again with another seed</source>
        <translation>换一个种子再试(&amp;A)</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>再问一次(&amp;G)</translation>
    </message>
    <message>
        <source>Change the &amp;words and paint a branch beside it</source>
        <translation>修改文字并在旁边画出分支(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;ompare with what it was made from</source>
        <translation>与其来源比较(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use as a picture for the next words</source>
        <translation>用作接下来文字的图片(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy the answer</source>
        <translation>复制回答(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy the words</source>
        <translation>复制文字(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>复制图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show this picture	Enter</source>
        <translation>显示这幅图片(&amp;S)	Enter</translation>
    </message>
</context>
<context>
    <name>depict::VersionList</name>
    <message>
        <source>being painted</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>stopped after row %1 of %2</source>
        <translation>已停在第 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>depict::WelcomeCard</name>
    <message>
        <source>What shall we paint?</source>
        <translation>画点什么？</translation>
    </message>
    <message>
        <source>Open a picture and change it by words…</source>
        <translation>打开图片并用文字修改…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Open the project %1</source>
        <translation>打开项目 %1</translation>
    </message>
    <message>
        <source>Write it in the chat in any language, or begin with one of these.</source>
        <translation>在对话中用任何语言写出来，或从这些开始。</translation>
    </message>
    <message>
        <source>Write it in the chat (this model reads %1), or begin with one of these.</source>
        <translation>在对话中写出来（此模型能读懂：%1），或从这些开始。</translation>
    </message>
</context>
</TS>
