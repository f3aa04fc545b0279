File snapshot = new File(basedir, 'src/main/oscar')
snapshot.mkdirs()
new File(basedir, '../../../src/it/snapshots/east').eachFile { new File(snapshot, it.name).bytes = it.bytes }
File wadl = new File(snapshot, 'services.wadl')
wadl.text = wadl.text.replace('/queue', '/quaue')
return true
